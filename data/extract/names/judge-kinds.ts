import type { DocumentView } from './document-view';
import { listBit, type Lexicon } from './lexicon';
import { NAME_KINDS, type NameKind } from './name-kinds';
import { namingCues } from './naming-cues';
import { findLongForms } from './short-forms';

interface ScoredName {
  sentence: number;
  from: number;
  to: number;
  text: string;
  scores: readonly number[];
}

/** How much all places of a name weigh together, beside the place itself. */
const OTHERS = 3;
/** A place can speak against a kind no more than this. */
const LEAST = -6;
/** Added to a person's kind where the name is a part of a person's longer name. */
const PART_OF_PERSON = 4;
/** Added to the kind of the long form that a short form stands for. */
const LONG_FORM = 5;
/** Added to a kind for each word beside the name that tells it. */
const CUE = 1;
/** Taken from the kind of a work: the corpora have far more of them than news has. */
const FEW_WORKS = 3;
/** Added to it where a name goes on as those of a series do. */
const SERIES_WORK = 8;
/** "Xbox One S", "PS4 Pro", "Windows 10", "A380". */
const SERIES = /^\p{L}.* (?:\p{Lu}|\d{1,2}|Pro|Mini|Plus|Max|II|III|IV)$|^\p{L}+\d+\b/u;

const WORK = NAME_KINDS.indexOf('work');
const OTHER = NAME_KINDS.indexOf('other');
const COUNTRY = listBit('country');
const DEMONYM = listBit('demonym');

/** Decides what kind of thing each name of a document names, from all the places where it stands. */
export function judgeKinds(
  document: DocumentView,
  names: readonly ScoredName[],
  lexicon: Lexicon,
): NameKind[] {
  const bySurface = new Map<string, number[]>();
  names.forEach(({ text }, i) => {
    const key = text.toLowerCase();
    bySurface.set(key, [...(bySurface.get(key) ?? []), i]);
  });
  const totals = new Map<string, number[]>();
  for (const [key, places] of bySurface) totals.set(key, mean(places.map((i) => names[i]?.scores ?? [])));
  addCues(document, names, totals);
  const parts = addPersonParts(totals);
  addLongForms(document, names, totals);
  return names.map(({ text, scores }) => {
    const listed = listedKind(lexicon.lists(text.toLowerCase()));
    if (listed && !parts.has(text.toLowerCase())) return listed;
    const total = totals.get(text.toLowerCase()) ?? scores;
    const sums = scores.map((score, k) => score + OTHERS * (total[k] ?? 0));
    raise(sums, WORK, SERIES.test(text) ? SERIES_WORK : -FEW_WORKS);
    // What is named is something: "other" gathers what the corpora could not tell.
    sums[OTHER] = -Infinity;
    return NAME_KINDS[sums.indexOf(Math.max(...sums))] ?? 'other';
  });
}

/** Countries and demonyms are what they are, wherever they stand. */
function listedKind(lists: number): NameKind | undefined {
  if (lists & COUNTRY) return 'place';
  return lists === DEMONYM ? 'group' : undefined;
}

function mean(rows: readonly (readonly number[])[]): number[] {
  return NAME_KINDS.map(
    (_, k) => rows.reduce((sum, row) => sum + Math.max(row[k] ?? 0, LEAST), 0) / rows.length,
  );
}

const raise = (row: number[] | undefined, kind: number, by: number) => {
  if (row) row[kind] = (row[kind] ?? 0) + by;
};

/** Each word beside a name that says what it is counts once a place. */
function addCues(
  { sentences }: DocumentView,
  names: readonly ScoredName[],
  totals: Map<string, number[]>,
): void {
  for (const { sentence, from, to, text } of names)
    for (const kind of namingCues(sentences[sentence]?.words ?? [], from, to))
      raise(totals.get(text.toLowerCase()), NAME_KINDS.indexOf(kind), CUE);
}

/** "Gotabaya" and "Rajapaksa" after "Gotabaya Rajapaksa": gives all such parts. */
function addPersonParts(totals: Map<string, number[]>): Set<string> {
  const person = NAME_KINDS.indexOf('person');
  const parts = new Set<string>();
  for (const [key, row] of totals) {
    const words = key.split(' ');
    if (words.length > 1 && words.length < 5 && row.indexOf(Math.max(...row)) === person)
      for (const part of [words[0], words.slice(1).join(' '), words.at(-1)]) if (part) parts.add(part);
  }
  for (const part of parts) raise(totals.get(part), person, PART_OF_PERSON);
  return parts;
}

/** "(NATO)" after its long form, or letters that are the initials of a name of the document. */
function addLongForms(
  { sentences }: DocumentView,
  names: readonly ScoredName[],
  totals: Map<string, number[]>,
): void {
  const long = findLongForms(names, (sentence, at) => sentences[sentence]?.words[at]?.text);
  for (const [short, form] of long) {
    const row = totals.get(form.toLowerCase());
    if (row) raise(totals.get(short.toLowerCase()), row.indexOf(Math.max(...row)), LONG_FORM);
  }
}
