/** Whom "he", "she", "his" and "her" mean: the person named last, or the one whom the sentence before is about. */
import { mapOf } from '../../match/words/word-list';
import type { NameAnnotation } from '../annotations';
import type { Gender } from '../entities/genders-of-names';
import { isPersonNoun } from '../facts/definite-nouns';
import { gendersOf } from './genders';
import { clauseAround, isFiniteTag, type Placed, type SentenceView } from './sentence-view';

/** Of "Smith beat Jones for his second title" the winner; of "Xi congratulated Putin on his re-election" the other. */
const CONTESTS = new Set(
  'beat beats beaten defeated defeats defeating thrashed overtook succeeded replaced edged'.split(' '),
);

const PERSONAL = mapOf<Gender>({ he: 'he', his: 'he', him: 'he', she: 'she', her: 'she' });

/** How many sentences back a name is still meant. */
const REACH = 4;
/** From one "he" to the one before, at most so many times. */
const DEEPEST = 12;

/** An entity's id; undefined where the word is no such pronoun, or where it is not sure who is meant. */
export function antecedent(
  views: readonly SentenceView[],
  sentence: number,
  at: number,
  depth = 0,
): string | undefined {
  const view = views[sentence];
  const gender = PERSONAL.get(view?.words[at] ?? '');
  if (!view || !gender || depth > DEEPEST) return undefined;
  const genders = gendersOf(views);
  const fits = ({ value }: Placed<NameAnnotation>) => (genders.get(value.entity) ?? gender) === gender;
  const here = persons(view).filter((name) => name.to <= at && fits(name));
  const { from } = clauseAround(view, at);
  const isContest = view.words.slice(from, at).some((word) => CONTESTS.has(word));
  const subject = view.words[at] === gender ? subjectOfSentence(view, here) : undefined;
  const doer = (isContest ? here.find((name) => name.from >= from) : subject) ?? here.at(-1);
  const before = subjectPronoun(view, gender, at);
  if (before >= 0 && !isContest) return antecedent(views, sentence, before, depth + 1);
  if (hasNameless(view, doer?.to ?? 0, at)) return undefined;
  if (doer) return doer.value.entity;
  for (let i = sentence - 1; i >= Math.max(0, sentence - REACH); i -= 1) {
    const earlier = views[i];
    if (!earlier) return undefined;
    if (hasNameless(earlier, 0, earlier.words.length)) return undefined;
    const first = persons(earlier).find(fits);
    const pronoun = subjectPronoun(earlier, gender, first?.from ?? earlier.words.length);
    if (pronoun >= 0) return antecedent(views, i, pronoun, depth + 1);
    if (first) return first.value.entity;
  }
  return undefined;
}

/** Whom "he" in a later clause goes on with, rather than with whom the first clause speaks of besides. */
const subjectOfSentence = ({ tags }: SentenceView, here: readonly Placed<NameAnnotation>[]) => {
  const verb = tags.findIndex((tag) => isFiniteTag(tag));
  return here.find(({ to }) => to <= verb && tags[to] !== 'POS');
};

/** "he" or "she" before a token, the first of the sentence. */
const subjectPronoun = ({ words }: SentenceView, gender: Gender, to: number): number =>
  words.slice(0, to).indexOf(gender);

/** Whom "the leaders" and "they" mean: the two persons named last in one sentence. */
export function pairBefore(views: readonly SentenceView[], sentence: number): string[] {
  for (let i = sentence; i >= Math.max(0, sentence - REACH); i -= 1) {
    const named = [...new Set(persons(views[i]).map(({ value }) => value.entity))];
    if (named.length > 1) return named.slice(-2);
  }
  return [];
}

const persons = (view: SentenceView | undefined) =>
  view?.names.filter(({ value }) => value.type === 'person') ?? [];

/** Somebody is brought in there without a name, whom a pronoun may mean: "killed a teacher", "one sailor drowned". */
const hasNameless = (view: SentenceView, from: number, to: number): boolean =>
  view.tags.slice(from, to).some((tag, i) => tag === 'NN' && isNameless(view, from + i));

function isNameless(view: SentenceView, at: number): boolean {
  const { words, tags, names } = view;
  if (!isPersonNoun(words[at] ?? '') || /^(?:NN|POS|HYPH)/.test(tags[at + 1] ?? '')) return false;
  let start = at;
  while (start > 0 && at - start < 5 && /^(?:JJ.?|NN|CD|HYPH|VBN)$/.test(tags[start - 1] ?? '')) start -= 1;
  const isNew = /^(?:an?|one|another)$/.test(words[start - 1] ?? '') || words[start] === 'one';
  if (!isNew || isNaming(words[start - 2] ?? '')) return false;
  // "Berg, a teacher," and "a teacher, Anna Berg," have the name beside them.
  const isNear = (i: number) => names.some(({ from, to }) => from === i || to === i);
  return (
    !isNear(at + 1) &&
    !(words[at + 1] === ',' && isNear(at + 2)) &&
    !(words[start - 2] === ',' && isNear(start - 2))
  );
}

/** "was a teacher", "as a boy" */
const isNaming = (word: string): boolean =>
  /^(?:is|was|are|were|be|been|being|became|become|becomes|as|like|named|called|a)$/.test(word);
