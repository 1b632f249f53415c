import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePart } from './annotator.content/later-part';
import * as marks from './annotator.content/marks-part';

/** What makes marks: the background puts it into a page that has been still for long enough to bear them. */
export default defineUnlistedScript(() => providePart('marks', marks));
