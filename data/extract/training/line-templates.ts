import { labelSentence, type LabelledSentence, type RawName } from './training-text';

/** What a slot of a template is filled with, and what kind of thing it names; undefined where it is no name. */
export type Filled = readonly [text: string, kind?: RawName['kind']];

/** Templates of a text: one a line or between bars. */
export const templatesOf = (lines: string) => lines.split(/[\n|]/).filter((line) => line.trim() !== '');

/** Fills the slots ("{P}") of a template, whose names are known then; "!" at its head sets all in capitals. */
export function fillTemplate(template: string, fill: (slot: string) => Filled): LabelledSentence {
  const inCapitals = template.startsWith('!');
  let text = '';
  const raw: RawName[] = [];
  for (const piece of template.replace('!', '').split(/(\{\w\})/)) {
    const slot = /^\{(\w)\}$/.exec(piece)?.[1];
    const [filled, kind] = slot === undefined ? [piece] : fill(slot);
    if (kind) raw.push({ start: text.length, end: text.length + filled.length, kind });
    text += filled;
  }
  return labelSentence(inCapitals ? text.toUpperCase() : text, raw);
}
