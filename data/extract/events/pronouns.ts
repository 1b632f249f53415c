/** Whom "he", "she", "his" and "her" mean: the person named last, or the one whom the sentence before is about. */
import type { SentenceView } from './sentence-view';

const PERSONAL = /^(?:he|she|his|her|him)$/;

/** An entity's id; undefined where the word is no such pronoun or nobody is named. */
export function antecedent(views: readonly SentenceView[], sentence: number, at: number): string | undefined {
  const view = views[sentence];
  if (!view || !PERSONAL.test(view.words[at] ?? '')) return undefined;
  const here = persons(view).filter(({ to }) => to <= at);
  if (here.length > 0) return here.at(-1)?.value.entity;
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
