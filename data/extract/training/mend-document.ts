import { LISTS, type Lexicon, type ListName } from '../names/lexicon';
import { isCapitalised } from '../names/shape';
import type { Token } from '../tokenise';
import { ADDED } from './added-names';
import { mendKind } from './kind-cues';
import type { LabelledDocument, LabelledName, LabelledSentence } from './training-text';

/** Before a place's name these are no part of it, unless with a capital. */
const DIRECTIONS =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|northeast|northwest|southeast|southwest|northeastern|northwestern|southeastern|southwestern|former|mainland|downtown|greater|upper|lower|nearby|late|ex)$/;
const NO_NAMES = /^(?:internet|web|net|god|lord|english|bible)$/i;

/** Of the organisations that we know, those whose name is no ordinary word. */
const CLEAR_ORGANISATIONS = new Set(
  (ADDED.organisation ?? '')
    .split(',')
    .filter((name) =>
      /^(?:[A-Z.]{2,}|.* .*|al-.*|Hamas|Hezbollah|Fatah|Taliban|Reuters|Xinhua|Interpol|Likud)$/.test(name),
    )
    .filter((name) => !/^(?:WHO|AP|ICE|TIME|Time|US)$/.test(name))
    .map((name) => name.toLowerCase()),
);

/**
 * Brings the corpora to one way of annotating: demonyms are groups, countries are places whoever acts in their
 * name, "Turkey's Anatolia" is two names, and what one corpus leaves out ("Pashtuns", "U.N.-backed") is added.
 */
export function mendDocument(document: LabelledDocument, lexicon: Lexicon): LabelledDocument {
  return { ...document, sentences: document.sentences.map((sentence) => mendSentence(sentence, lexicon)) };
}

function mendSentence({ tokens, names }: LabelledSentence, lexicon: Lexicon): LabelledSentence {
  const has = (list: ListName, from: number, to: number) =>
    ((lexicon.lists(phrase(tokens, from, to)) >> LISTS.indexOf(list)) & 1) === 1;
  const mended = names
    .flatMap((name) => splitPossessor(tokens, name, has))
    .map((name) => takeCompassPoint(tokens, name, has))
    .map((name) => cutDirections(tokens, name))
    .filter(({ from, to }) => to > from && !NO_NAMES.test(phrase(tokens, from, to)))
    .map((name) => ({ ...name, kind: kindOf(tokens, name, has) }));
  const apart = mended.filter((name, i) => name.to <= (mended[i + 1]?.from ?? Infinity));
  return { tokens, names: addMissing(tokens, apart, has) };
}

type Has = (list: ListName, from: number, to: number) => boolean;

const phrase = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .map((token) => token.text.toLowerCase().replaceAll('’', "'"))
    .join(' ');

function splitPossessor(tokens: readonly Token[], name: LabelledName, has: Has): LabelledName[] {
  const { from, to } = name;
  for (let at = from + 1; at < to; at += 1) {
    const text = tokens[at]?.text ?? '';
    const place = has('country', from, at) || has('demonym', from, at);
    if (place && /^['’]s$/.test(text) && at + 1 < to)
      return [
        { from, to: at, kind: 'place' },
        { ...name, from: at + 1 },
      ];
    if (
      name.kind !== 'work' &&
      text === ',' &&
      at + 1 < to &&
      (has('country', at + 1, to) || has('region', at + 1, to))
    )
      return [
        { from, to: at, kind: name.kind },
        { from: at + 1, to, kind: 'place' },
      ];
    if (place && text === '-' && (has('country', at + 1, to) || has('demonym', at + 1, to)))
      return [
        { from, to: at, kind: 'place' },
        { from: at + 1, to, kind: 'place' },
      ];
  }
  return [name];
}

/** "North Korean" is one name, of which one corpus leaves the first word out or makes it another. */
function takeCompassPoint(tokens: readonly Token[], name: LabelledName, has: Has): LabelledName {
  const from = name.from - 1;
  const wider = has('demonym', from, name.to) || has('country', from, name.to);
  return wider && isCapitalised(tokens[from]?.text ?? '') ? { ...name, from } : name;
}

function cutDirections(tokens: readonly Token[], name: LabelledName): LabelledName {
  let { from } = name;
  while (from < name.to - 1 && DIRECTIONS.test(tokens[from]?.text ?? '')) from += 1;
  return { ...name, from };
}

function kindOf(tokens: readonly Token[], { from, to, kind }: LabelledName, has: Has): LabelledName['kind'] {
  if (kind === 'person' && !has('demonym', from, to)) return kind;
  if (has('country', from, to)) return 'place';
  if (has('demonym', from, to)) return 'group';
  const name = phrase(tokens, from, to);
  if (CLEAR_ORGANISATIONS.has(name)) return 'organisation';
  if (kind === 'organisation' && has('region', from, to) && !has('organisation', from, to)) return 'place';
  if ((kind === 'work' || kind === 'other') && has('organisation', from, to) && !has('work', from, to))
    return 'organisation';
  return mendKind(
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' '),
    kind,
  );
}

function addMissing(tokens: readonly Token[], names: LabelledName[], has: Has): LabelledName[] {
  const covered = new Set(
    names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const added: LabelledName[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const text = tokens[from]?.text ?? '';
    if (covered.has(from) || !isCapitalised(text) || (text.length < 3 && text !== 'UN' && text !== 'EU'))
      continue;
    for (let to = Math.min(from + 4, tokens.length); to > from; to -= 1) {
      if (Array.from({ length: to - from }, (_, i) => from + i).some((i) => covered.has(i))) continue;
      const kind = known(tokens, from, to, has);
      if (!kind) continue;
      added.push({ from, to, kind });
      from = to - 1;
      break;
    }
  }
  return [...names, ...added].sort((a, b) => a.from - b.from);
}

function known(
  tokens: readonly Token[],
  from: number,
  to: number,
  has: Has,
): LabelledName['kind'] | undefined {
  if (tokens.slice(from, to).some((token) => /^\p{Ll}{4,}/u.test(token.text))) return undefined;
  const name = phrase(tokens, from, to);
  if (CLEAR_ORGANISATIONS.has(name)) return 'organisation';
  const ambiguous =
    has('givenName', from, to) ||
    has('surname', from, to) ||
    /^(?:english|polish|brit|roma|turkey|chad|guinea|gulf|west)$/.test(name);
  if (ambiguous) return undefined;
  if (has('demonym', from, to)) return 'group';
  return has('country', from, to) && !/^[a-z]{2,3}$/.test(name) ? 'place' : undefined;
}
