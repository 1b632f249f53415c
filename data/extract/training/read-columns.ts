import type { NameKind } from '../names/name-kinds';
import { isTitle } from '../names/titles';
import { joinWords } from './join-words';
import { looksLikeEvent, mendKind } from './kind-cues';
import { labelSentence, type LabelledDocument, type RawName } from './training-text';

interface Tagged {
  word: string;
  /** "O", or B- or I- and a kind of the corpus's own. */
  tag: string;
}

const KINDS: Record<string, NameKind | null> = {
  PER: 'person',
  per: 'person',
  LOC: 'place',
  geo: 'place',
  gpe: 'place',
  ORG: 'organisation',
  org: 'organisation',
  MISC: 'work',
  art: 'work',
  eve: 'event',
  // Weekdays and dates; hurricanes and diseases.
  tim: null,
  nat: null,
};

/** Sentences per document where a corpus does not say where its documents end. */
const WINDOW = 20;

/** The extract of the Groningen Meaning Bank: word, part of speech, tag. */
export const readGmb = (file: string) => chunked('gmb', column(file, 0, 2));

/** WikiGold: word, tag in IOB1; documents are marked. */
export function readWikigold(file: string): LabelledDocument[] {
  return file
    .split(/^-DOCSTART-.*$/m)
    .filter((part) => part.trim() !== '')
    .map((part, i) => toDocument('wikigold', `wikigold-${i}`, column(part, 0, 1)));
}

/** Universal NER's English Web Treebank: number, word, tag. */
export function readEwt(file: string): LabelledDocument[] {
  return file
    .split(/^# newdoc id = /m)
    .slice(1)
    .map((part) =>
      toDocument('ewt', part.slice(0, part.indexOf('\n')), column(part.slice(part.indexOf('\n')), 1, 2)),
    );
}

function column(file: string, word: number, tag: number): Tagged[][] {
  return file
    .split(/\n[^\S\n]*\n/)
    .map((part) =>
      part
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('# '))
        .map((line) => line.split(/[\t ]/))
        .map((fields) => ({ word: fields[word] ?? '', tag: (fields[tag] ?? 'O').trim() })),
    )
    .filter((sentence) => sentence.length > 0);
}

function chunked(corpus: LabelledDocument['corpus'], sentences: Tagged[][]): LabelledDocument[] {
  const documents: LabelledDocument[] = [];
  for (let i = 0; i < sentences.length; i += WINDOW)
    documents.push(toDocument(corpus, `${corpus}-${i / WINDOW}`, sentences.slice(i, i + WINDOW)));
  return documents;
}

function toDocument(corpus: LabelledDocument['corpus'], id: string, sentences: Tagged[][]): LabelledDocument {
  return { id, corpus, sentences: sentences.map(toSentence) };
}

function toSentence(tagged: Tagged[]) {
  const { text, places } = joinWords(tagged.map(({ word }) => word));
  const names = runs(tagged)
    .map(([from, to, tag]) => trimmed(tagged, from, to, tag))
    .flatMap((run): RawName[] => {
      const start = run && places[run.from]?.[0];
      const end = run && places[run.to - 1]?.[1];
      return run && start !== undefined && end !== undefined
        ? split(text, { start, end, kind: run.kind })
        : [];
    });
  return labelSentence(text, names);
}

/** Runs of one tag: IOB1 and IOB2 alike. */
function runs(tagged: Tagged[]): [number, number, string][] {
  const found: [number, number, string][] = [];
  tagged.forEach(({ tag }, i) => {
    if (tag === 'O') return;
    const last = found.at(-1);
    const kind = tag.slice(2);
    if (last?.[1] === i && last[2] === kind && !tag.startsWith('B')) last[1] = i + 1;
    else found.push([i, i + 1, kind]);
  });
  return found;
}

/** Cuts articles and, from people, titles: "President Xi Jinping" is Xi Jinping's name. */
function trimmed(tagged: Tagged[], from: number, to: number, tag: string) {
  let kind = KINDS[tag];
  if (!kind) return undefined;
  const word = (i: number) => tagged[i]?.word ?? '';
  if (kind === 'person') while (from < to && isTitle(word(from))) from += 1;
  while (from < to && /^(?:the|a|an|"|``|'|'s)$/i.test(word(from))) from += 1;
  while (to > from && /^(?:'s|'|"|''|,|\.)$/.test(word(to - 1))) to -= 1;
  const name = tagged
    .slice(from, to)
    .map((each) => each.word)
    .join(' ');
  if (from >= to || !/[\p{L}\p{N}]/u.test(name)) return undefined;
  if (kind === 'work' && looksLikeEvent(name)) kind = 'event';
  return { from, to, kind: mendKind(name, kind) };
}

/** "U.S.-led" -> "U.S."; "Israeli-Palestinian" -> two names; "al-Qaida", "Jean-Claude" stay. */
function split(text: string, raw: RawName): RawName[] {
  const name = text.slice(raw.start, raw.end);
  const tail = /-(?:\p{Ll}{3,}(?:-\p{Ll}+)*)$/u.exec(name);
  if (tail && /^\p{Lu}/u.test(name)) return [{ ...raw, end: raw.start + tail.index }];
  const head = /^(?:pro|anti|non|ex|mid|post|pre|former)-(?=\p{Lu})/iu.exec(name);
  return [head ? { ...raw, start: raw.start + head[0].length } : raw];
}
