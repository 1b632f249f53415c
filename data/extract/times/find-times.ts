/**
 * Dates in English news, with their values against the day of publication. Rules are tables, the longest match wins;
 * the direction of a bare "Friday" or "in May" comes from the verbs around it.
 */
import type { Span, TimeAnnotation } from '../annotations';
import type { TaggedSentence } from '../article-reading';
import { SpanIndex } from '../span-index';
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
  const reading = { text, sentences: new SpanIndex(sentences), published };
  let story: Story | undefined;
  candidates.forEach(({ start, end, rule, groups }, i) => {
    const last = found.at(-1);
    if (start < (last?.end ?? 0)) return;
    const resolve = (each: Candidate) =>
      each.rule.resolve(each.groups, contextOf(each, { ...reading, previous: last?.value, story }));
    const value = resolve({ start, end, rule, groups });
    if (value === undefined) return;
    for (let next = i + 1; (candidates[next]?.start ?? end) < end; next += 1) {
      const other = candidates[next];
      // The piece of a longer one.
      if (other && other.end - other.start > end - start && resolve(other) !== undefined) return;
    }
    found.push({ start, end, value });
    if (/\d{4}/.test(text.slice(start, end))) story = { value, until: paragraphEnd(text, end) };
  });
  return found;
}

/** The date told last that says its year; it holds to the end of its paragraph. */
interface Story {
  value: string;
  until: number;
}

const paragraphEnd = (text: string, from: number): number => {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
};

interface Reading {
  text: string;
  sentences: SpanIndex<TaggedSentence>;
  published: string | undefined;
  /** The value of the date before. */
  previous: string | undefined;
  story: Story | undefined;
}

function contextOf(
  { start, end }: Span,
  { text, sentences, published, previous, story }: Reading,
): TimeContext {
  const sentence = sentences.next(start);
  return {
    published,
    previous,
    story: story !== undefined && start <= story.until ? story.value : undefined,
    before: text.slice(Math.min(sentence?.start ?? 0, start), start),
    after: text.slice(end, sentence?.end),
    direction: () => (sentence === undefined ? 'unknown' : directionAt(sentence, start, end)),
  };
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
