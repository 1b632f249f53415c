import type { NameKind } from '../names/name-kinds';
import type { Token } from '../tokenise';
import { tokenise } from '../tokenise';

export interface LabelledName {
  /** Index of the first token, and of the one after the last. */
  from: number;
  to: number;
  kind: NameKind;
  /** Same for the same thing in the document, where the corpus says so. */
  entity?: string;
}

export interface LabelledSentence {
  tokens: Token[];
  names: LabelledName[];
}

export interface LabelledDocument {
  id: string;
  corpus: 'gum' | 'gmb' | 'wikigold' | 'ewt' | 'wire';
  sentences: LabelledSentence[];
}

export interface RawName {
  /** Offsets into the sentence's text. */
  start: number;
  end: number;
  kind: NameKind;
  entity?: string;
}

/** Puts names given by offsets on our own tokens; one that cuts a token in two grows to the whole of it. */
export function labelSentence(text: string, raw: readonly RawName[]): LabelledSentence {
  const tokens = tokenise(text);
  const names: LabelledName[] = [];
  for (const { start, end, kind, entity } of [...raw].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const from = tokens.findIndex((token) => token.end > start);
    const after = tokens.findIndex((token) => token.start >= end);
    const to = after < 0 ? tokens.length : after;
    const last = names.at(-1);
    if (from < 0 || to <= from || (last && from < last.to)) continue;
    names.push({ from, to, kind, ...(entity !== undefined && { entity }) });
  }
  return { tokens, names };
}
