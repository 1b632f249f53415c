/** Written from the design's "What a mention is" alone, before its rules were read; since then rules were held against them. */
import { DESIGN_TEXT } from './design-text';
import { DESIGN_WORDS } from './design-words';
import { DESIGN_SUPPORT } from './design-support';
import { DESIGN_COMMON } from './design-common';
import { DESIGN_NEWS } from './design-news';
import { DESIGN_LANGUAGES } from './design-languages';
import { DESIGN_SCRIPTS } from './design-scripts';

export const BY_THE_DESIGN = [
  ...DESIGN_TEXT,
  ...DESIGN_WORDS,
  ...DESIGN_SUPPORT,
  ...DESIGN_COMMON,
  ...DESIGN_NEWS,
  ...DESIGN_LANGUAGES,
  ...DESIGN_SCRIPTS,
];
