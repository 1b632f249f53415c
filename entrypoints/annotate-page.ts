import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotatePage } from './annotator.content/annotate';

/** The annotating part: the background puts it into a page that the gate found to be news. */
export default defineUnlistedScript(annotatePage);
