/**
 * Dates in English news, with their values against the day of publication. Rules are tables, longest match first; the
 * direction of a bare "Friday" or "in May" comes from the tense around it.
 */
import { absoluteRules } from './absolute-rules';
import { directionAt } from './direction';
import { relativeRules } from './relative-rules';
import type { TimeRule } from './rule';

export interface FoundTime {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** ISO 8601, of day, month or year precision. */
  value: string;
}

interface Span {
  start: number;
  end: number;
}

interface Candidate extends Span {
  rule: TimeRule;
  groups: Readonly<Record<string, string | undefined>>;
}

const RULES = [...absoluteRules, ...relativeRules];

/** How far around a place its sentence is looked for, where `sentences` does not tell. */
const WINDOW = 300;

/**
 * Finds the dates of `text`. Durations, ages, "now", weeks, decades and clock times have no such value and are not found.
 * `published` is the day of publication; without one only dates that say their year are found.
 */
export function findTimes(text: string, sentences: readonly Span[], published?: string): FoundTime[] {
  const found: FoundTime[] = [];
  let done = 0;
  for (const { start, end, rule, groups } of collectCandidates(text)) {
    if (start < done) continue;
    const sentence = sentences.find((each) => each.start <= start && start < each.end) ?? {
      start: Math.max(0, start - WINDOW),
      end: end + WINDOW,
    };
    const value = rule.resolve(groups, {
      published,
      previous: found.at(-1)?.value,
      before: text.slice(sentence.start, start),
      after: text.slice(end, sentence.end),
      direction: () =>
        directionAt(text.slice(sentence.start, sentence.end), start - sentence.start, end - sentence.start),
    });
    if (value === undefined) continue;
    found.push({ start, end, value });
    done = end;
  }
  return found;
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
