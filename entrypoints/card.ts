import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as card from './annotator.content/card-part';
import { providePart } from './annotator.content/later-part';

/** What shows cards: the background puts it into a page whose reader comes near a highlight. */
export default defineUnlistedScript(() => providePart('card', card));
