/**
 * Dates in English news, with their values against the day of publication. Rules are tables, the longest match wins;
 * the direction of a bare "Friday" or "in May" comes from the verbs around it.
 */
import type { Span, TimeAnnotation } from '../annotations';
import type { TaggedSentence } from '../article-reading';
import { absoluteRules } from './absolute-rules';
import { directionAt } from './direction';
import { numericRules } from './numeric-rules';
import { relativeRules } from './relative-rules';
import type { TimeContext, TimeRule } from './rule';

interface Candidate extends Span {
  rule: TimeRule;
  groups: Readonly<Record<string, string | undefined>>;
}

const RULES = [...numericRules, ...absoluteRules, ...relativeRules];

/**
 * Finds the dates of `text`. Durations, ages, "now", weeks, decades and clock times have no such value and are not found.
 * `published` is the day of publication; without one only dates that say their year are found.
 */
export function findTimes(
  text: string,
  sentences: readonly TaggedSentence[],
  published?: string,
): TimeAnnotation[] {
  const found: TimeAnnotation[] = [];
  const candidates = collectCandidates(text);
  candidates.forEach(({ start, end, rule, groups }, i) => {
    if (start < (found.at(-1)?.end ?? 0)) return;
    const resolve = (each: Candidate) =>
      each.rule.resolve(each.groups, contextOf(each, { text, sentences, found, published }));
    const value = resolve({ start, end, rule, groups });
    if (value === undefined) return;
    const isPiece = candidates
      .slice(i + 1)
      .filter((other) => other.start < end && other.end - other.start > end - start)
      .some((other) => resolve(other) !== undefined);
    if (!isPiece) found.push({ start, end, value });
  });
  return found;
}

interface Reading {
  text: string;
  sentences: readonly TaggedSentence[];
  found: readonly TimeAnnotation[];
  published: string | undefined;
}

function contextOf({ start, end }: Span, { text, sentences, found, published }: Reading): TimeContext {
  const sentence = sentences.find((each) => start < each.end);
  return {
    published,
    previous: found.at(-1)?.value,
    story: storyOf(text, found, start),
    before: text.slice(Math.min(sentence?.start ?? 0, start), start),
    after: text.slice(end, sentence?.end),
    direction: () => (sentence === undefined ? 'unknown' : directionAt(sentence, start, end)),
  };
}

/** The date told last in the same paragraph that says its year. */
function storyOf(text: string, found: readonly TimeAnnotation[], at: number): string | undefined {
  const last = found.findLast(({ start, end }) => /\d{4}/.test(text.slice(start, end)));
  return last === undefined || text.slice(last.end, at).includes('\n') ? undefined : last.value;
}

/** All matches of all rules, in order of place, the longer first. */
function collectCandidates(text: string): Candidate[] {
  const candidates = RULES.flatMap((rule) =>
    [...text.matchAll(rule.pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      rule,
      groups: match.groups ?? {},
    })),
  );
  return candidates.sort((one, other) => one.start - other.start || other.end - one.end);
}
