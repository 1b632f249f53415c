import { tokenise } from '../tokenise';
import { random } from './crf';
import type { NamePools } from './name-pools';
import type { LabelledDocument, LabelledName, LabelledSentence } from './training-text';

/** Share of the sentences that are learned a second time with other names. */
const SHARE = 0.3;

/**
 * Documents whose sentences stand there again with other names of the same kinds, drawn from all corpora and lists:
 * so that what stands around a name tells as much as the name itself (Dai and Adel 2020, "mention replacement").
 */
export function swapNames(
  documents: readonly LabelledDocument[],
  pools: NamePools,
  seed: number,
): LabelledDocument[] {
  const next = random(seed);
  return documents.flatMap((document) => {
    const sentences = document.sentences.filter(({ names }) => names.length > 0 && next() < SHARE);
    if (sentences.length === 0) return [];
    return [
      { ...document, id: `${document.id} swapped`, sentences: sentences.map((each) => swap(each, pools)) },
    ];
  });
}

function swap({ tokens, names }: LabelledSentence, pools: NamePools): LabelledSentence {
  const made: LabelledSentence = { tokens: [], names: [] };
  let at = 0;
  for (const name of names) {
    made.tokens.push(...tokens.slice(at, name.from));
    const from = made.tokens.length;
    made.tokens.push(...otherName(name, tokens.slice(name.from, name.to), pools));
    made.names.push({ ...name, from, to: made.tokens.length });
    at = name.to;
  }
  made.tokens.push(...tokens.slice(at));
  return made;
}

function otherName({ kind, from, to }: LabelledName, tokens: LabelledSentence['tokens'], pools: NamePools) {
  if (kind === 'other' || kind === 'group') return tokens;
  const other = tokenise(pools.like(kind, to - from));
  return other.length === 0 ? tokens : other;
}
