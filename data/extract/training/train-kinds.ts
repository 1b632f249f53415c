import { viewDocument, type SentenceView } from '../names/document-view';
import { contextFeatures, nameFeatures, nameOf } from '../names/kind-features';
import { LISTS, type Lexicon, type ListName } from '../names/lexicon';
import { KIND_OF_LIST } from '../names/listed-kinds';
import { NAME_KINDS, type NameKind } from '../names/name-kinds';
import type { Span } from '../names/span-labels';
import { WordViews } from '../names/word-view';
import type { Sequence } from './crf';
import { random } from './crf';
import { train } from './feature-index';
import type { LabelledDocument } from './training-text';
import { weightOf } from './weights';

/** Of a name from a list, which has no text around it. */
const LIST_WEIGHT = 0.2;
/** Share of the names that are learned a second time without their context, and without themselves. */
const PARTIAL = 0.25;

/** Lists of words that persons' names are made of, and others' too. */
const PARTS: readonly ListName[] = ['givenName', 'surname', 'personName'];
/** Kinds of which the corpora show few. */
const RARE: readonly NameKind[] = ['facility', 'work', 'event', 'group'];

/** Learns what kind of thing a name stands for, from names in text and from listed ones. */
export function trainKinds(
  documents: readonly LabelledDocument[],
  lexicon: Lexicon,
  lists: ReadonlyMap<string, number>,
) {
  const data = [...fromText(documents, lexicon), ...fromLists(lists, lexicon)];
  return train(data, {
    labels: NAME_KINDS.length,
    epochs: 6,
    l1: 0.0005,
    orders: 3,
  });
}

const labelOf = (kind: NameKind) => Uint8Array.of(NAME_KINDS.indexOf(kind));

function fromText(documents: readonly LabelledDocument[], lexicon: Lexicon): Sequence[] {
  const views = new WordViews(lexicon);
  const next = random(11);
  return documents.flatMap((labelled) => {
    const { sentences, corpus } = labelled;
    const view = viewDocument(sentences, views);
    return sentences.flatMap(({ names }, i) =>
      names
        .filter(({ kind, entity }) => corpus !== 'gum' || kind !== 'other' || entity !== undefined)
        .flatMap(({ from, to, kind }) =>
          examples(
            { sentence: view.sentences[i], span: [from, to], kind, weight: weightOf(labelled) },
            lexicon,
            next,
          ),
        ),
    );
  });
}

interface Example {
  sentence: SentenceView | undefined;
  span: Span;
  kind: NameKind;
  weight: number;
}

function examples(
  { sentence, span, kind, weight }: Example,
  lexicon: Lexicon,
  next: () => number,
): Sequence[] {
  if (!sentence) return [];
  const name = nameFeatures(sentence.words, span, lexicon.lists(nameOf(sentence.words, span)));
  const context = contextFeatures(sentence, span);
  const labels = labelOf(kind);
  const made: Sequence[] = [{ features: [Uint32Array.from([...name, ...context])], labels, weight }];
  if (next() < PARTIAL) made.push({ features: [Uint32Array.from(context)], labels, weight: weight / 2 });
  if (next() < PARTIAL) made.push({ features: [Uint32Array.from(name)], labels, weight: weight / 2 });
  return made;
}

/** Listed names as if they were not listed: what tells a company or a town by its words. */
function fromLists(lists: ReadonlyMap<string, number>, lexicon: Lexicon): Sequence[] {
  const views = new WordViews(lexicon);
  return [...lists].flatMap(([phrase, bits]) => {
    const kinds = new Set(
      LISTS.flatMap((list, i) => ((bits >> i) & 1 && !PARTS.includes(list) ? [KIND_OF_LIST[list]] : [])),
    );
    const [kind] = kinds;
    if (!kind || kinds.size > 1) return [];
    const tokens = phrase.split(' ').map((word) => ({
      text: word.replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
      start: 0,
      end: 0,
    }));
    const words = views.of({ tokens }).map((word) => ({ ...word, lists: 0 }));
    const features = [Uint32Array.from(nameFeatures(words, [0, words.length], 0))];
    const example = { features, labels: labelOf(kind), weight: LIST_WEIGHT };
    return RARE.includes(kind) ? [example, example, example] : [example];
  });
}
