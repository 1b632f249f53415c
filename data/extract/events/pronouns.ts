/** Whom "he", "she", "his" and "her" mean: the person named last, or the one whom the sentence before is about. */
import { clauseAround, type SentenceView } from './sentence-view';

/** Of "Smith beat Jones for his second title" the winner; of "Xi congratulated Putin on his re-election" the other. */
const CONTESTS = new Set(
  'beat beats beaten defeated defeats defeating thrashed overtook succeeded replaced edged'.split(' '),
);

const PERSONAL = /^(?:he|she|his|her|him)$/;

/** An entity's id; undefined where the word is no such pronoun or nobody is named. */
export function antecedent(views: readonly SentenceView[], sentence: number, at: number): string | undefined {
  const view = views[sentence];
  if (!view || !PERSONAL.test(view.words[at] ?? '')) return undefined;
  const here = persons(view).filter(({ to }) => to <= at);
  const { from } = clauseAround(view, at);
  const isContest = view.words.slice(from, at).some((word) => CONTESTS.has(word));
  const doer = (isContest ? here.find((name) => name.from >= from) : undefined) ?? here.at(-1);
  if (doer) return doer.value.entity;
  for (let i = sentence - 1; i >= Math.max(0, sentence - 4); i -= 1) {
    const [subject] = persons(views[i]);
    if (subject) return subject.value.entity;
  }
  return undefined;
}

/** Whom "the leaders" and "they" mean: the two persons named last in one sentence. */
export function pairBefore(views: readonly SentenceView[], sentence: number): string[] {
  for (let i = sentence; i >= Math.max(0, sentence - 4); i -= 1) {
    const named = [...new Set(persons(views[i]).map(({ value }) => value.entity))];
    if (named.length > 1) return named.slice(-2);
  }
  return [];
}

const persons = (view: SentenceView | undefined) =>
  view?.names.filter(({ value }) => value.type === 'person') ?? [];
