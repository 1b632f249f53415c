import { clubJudge } from './city-clubs';
import { ENDS_AS_COMPANY } from './company-forms';
import type { DocumentView } from './document-view';
import { logSoftmax } from './decode';
import { gatherEvidence, type KindScores } from './kind-evidence';
import { listBit, type Lexicon } from './lexicon';
import { listedKind, soleListedKind } from './listed-kinds';
import { NAME_KINDS, type NameKind } from './name-kinds';
import { namingCues } from './naming-cues';
import { isQuoted } from './quoted-titles';
import { findLongForms } from './short-forms';

interface ScoredName extends KindScores {
  sentence: number;
  from: number;
  to: number;
  text: string;
}

/** How much all places of a name weigh together, beside half the place itself. */
const TOGETHER = 3;
const ITSELF = 0.5;
/** Added to a person's kind where the name is a part of a person's longer name. */
const PART_OF_PERSON = 4;
/** Added to a body's where it begins a body's longer name: "Oculus" beside "Oculus VR". */
const PART_OF_BODY = 3;
/** Added to the kind of the long form that a short form stands for. */
const LONG_FORM = 5;
/** Added to a kind if all lists that have the name say so. */
const LISTED = 2;
/** Added to a work's for the share of its places that fill quotation marks. */
const QUOTED = 4;
/** Taken from the kind of a work: the corpora have far more of them than news has. */
const FEW_WORKS = 3;
/** Added to it where a name goes on as those of a series do. */
const SERIES_WORK = 8;
/** "Xbox One S", "PS4 Pro", "Windows 10", "A380". */
const SERIES = /^\p{L}.* (?:\p{Lu}|\d{1,2}|Pro|Mini|Plus|Max|II|III|IV)$|^\p{L}+\d+\b/u;
/** Added to the likeliest kind's for a name that ends as companies' do. */
const COMPANY = 2;

const WORK = NAME_KINDS.indexOf('work');
const OTHER = NAME_KINDS.indexOf('other');
const PERSON = NAME_KINDS.indexOf('person');
const ORGANISATION = NAME_KINDS.indexOf('organisation');
/** A place or a people that begins a body's name is none itself. */
const NO_BODY_PART =
  listBit('country') |
  listBit('city') |
  listBit('region') |
  listBit('demonym') |
  listBit('person') |
  listBit('work');

/** Evidence for each kind by a name's text in lower case. */
type Totals = Map<string, number[]>;

/** Decides what kind of thing each name of a document names, from all the places where it stands. */
export function judgeKinds(
  document: DocumentView,
  names: readonly ScoredName[],
  lexicon: Lexicon,
): NameKind[] {
  const totals = totalsOf(names);
  addCues(document, names, totals);
  addLists(totals, lexicon);
  raiseCompanies(names, totals);
  const parts = addPersonParts(totals);
  addBodyParts(totals, lexicon);
  addLongForms(document, names, totals);
  const isClub = clubJudge(document, lexicon);
  return names.map((place) => {
    const kind = likeliestKind(place, { totals, parts, lexicon });
    return isClub(place, kind) ? 'organisation' : kind;
  });
}

interface Evidence {
  totals: Totals;
  /** Parts of people's longer names. */
  parts: ReadonlySet<string>;
  lexicon: Lexicon;
}

function likeliestKind(place: ScoredName, { totals, parts, lexicon }: Evidence): NameKind {
  const key = place.text.toLowerCase();
  const listed = listedKind(lexicon.lists(key));
  if (listed && !parts.has(key)) return listed;
  const total = totals.get(key) ?? [];
  const own = logSoftmax(place.name.map((score, k) => score + (place.context[k] ?? 0)));
  const sums = own.map((score, k) => ITSELF * score + TOGETHER * (total[k] ?? 0));
  raise(sums, WORK, SERIES.test(place.text) ? SERIES_WORK : -FEW_WORKS);
  // What is named is something: "other" gathers what the corpora could not tell.
  sums[OTHER] = -Infinity;
  return NAME_KINDS[sums.indexOf(Math.max(...sums))] ?? 'other';
}

function totalsOf(names: readonly ScoredName[]): Totals {
  const places = new Map<string, ScoredName[]>();
  for (const name of names) {
    const key = name.text.toLowerCase();
    const found = places.get(key);
    if (found) found.push(name);
    else places.set(key, [name]);
  }
  return new Map([...places].map(([key, of]) => [key, gatherEvidence(of)]));
}

const raise = (row: number[] | undefined, kind: number, by: number) => {
  if (row) row[kind] = (row[kind] ?? 0) + by;
};
const likeliest = (row: readonly number[]) => row.indexOf(Math.max(...row));

/** Each word beside a name that says what it is counts once a place; quotation marks by their share. */
function addCues({ sentences }: DocumentView, names: readonly ScoredName[], totals: Totals): void {
  const quoted = new Map<string, { of: number; all: number }>();
  for (const { sentence, from, to, text } of names) {
    const words = sentences[sentence]?.words ?? [];
    const key = text.toLowerCase();
    for (const [kind, weight] of namingCues(words, from, to))
      raise(totals.get(key), NAME_KINDS.indexOf(kind), weight);
    const { of, all } = quoted.get(key) ?? { of: 0, all: 0 };
    quoted.set(key, { of: of + (isQuoted(words, from, to) ? 1 : 0), all: all + 1 });
  }
  for (const [key, { of, all }] of quoted) raise(totals.get(key), WORK, (QUOTED * of) / all);
}

function addLists(totals: Totals, lexicon: Lexicon): void {
  for (const [key, row] of totals) {
    const kind = soleListedKind(lexicon.lists(key));
    if (kind) raise(row, NAME_KINDS.indexOf(kind), LISTED);
  }
}

function raiseCompanies(names: readonly ScoredName[], totals: Totals): void {
  for (const { text } of names) {
    const row = ENDS_AS_COMPANY.test(text) ? totals.get(text.toLowerCase()) : undefined;
    if (row) row[ORGANISATION] = Math.max(...row) + COMPANY;
  }
}

/** "Gotabaya" and "Rajapaksa" after "Gotabaya Rajapaksa": gives all such parts. */
function addPersonParts(totals: Totals): Set<string> {
  const parts = new Set<string>();
  for (const [key, row] of totals) {
    const words = key.split(' ');
    if (words.length > 1 && words.length < 5 && likeliest(row) === PERSON)
      for (const part of [words[0], words.slice(1).join(' '), words.at(-1)]) if (part) parts.add(part);
  }
  for (const part of parts) raise(totals.get(part), PERSON, PART_OF_PERSON);
  return parts;
}

function addBodyParts(totals: Totals, lexicon: Lexicon): void {
  for (const [key, row] of totals) {
    const words = key.split(' ');
    if (words.length < 2 || words.length > 4 || likeliest(row) !== ORGANISATION) continue;
    const part = words.slice(0, -1).join(' ');
    if (!(lexicon.lists(part) & NO_BODY_PART)) raise(totals.get(part), ORGANISATION, PART_OF_BODY);
  }
}

/** "(NATO)" after its long form, or letters that are the initials of a name of the document. */
function addLongForms({ sentences }: DocumentView, names: readonly ScoredName[], totals: Totals): void {
  const long = findLongForms(names, (sentence, at) => sentences[sentence]?.words[at]?.text);
  for (const [short, form] of long) {
    const row = totals.get(form.toLowerCase());
    if (row) raise(totals.get(short.toLowerCase()), likeliest(row), LONG_FORM);
  }
}
