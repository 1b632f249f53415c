/** Texts of a page -> its mentions: hits, what the place says of them, and what they stand for. */
import type { ThingLabel } from '../model';
import { isInAddress } from './address';
import { dayNumber } from './day-number';
import { answer, isCertain, type PageEvidence, type Question } from './disambiguate';
import type { Hit, Matcher } from './matcher';
import { judge, styleOf } from './surroundings';
import { TITLES } from './name-words';
import { hasWordEdges } from './word-edges';

export interface FoundMention {
  /** Index of the block. */
  block: number;
  /** UTF-16 offsets into the block's text. */
  start: number;
  end: number;
  /** One ref, or several where the page leaves it open. */
  refs: string[];
  /** The alias as the store has it. */
  alias: string;
  /** Refs of what supports this reading. */
  support: string[];
}

export interface Page {
  blocks: readonly string[];
  /** Day of publication, ISO 8601. */
  published?: string;
}

interface Candidate extends Question {
  block: number;
  start: number;
  end: number;
}

export interface FoundMentions {
  /** Every mention, in the page's order; none overlaps another. */
  mentions: FoundMention[];
  /** Every ref that stands in a mention or supports one, once. */
  things: ThingLabel[];
}

/** Reads a page with a matcher. Blocks are read by themselves; what supports what counts over the whole page. */
export function findMentions(matcher: Matcher, page: Page): FoundMentions {
  const candidates = page.blocks.map((text, block) => readBlock(matcher, text, block));
  const evidence: PageEvidence = {
    certain: new Set(candidates.flatMap((each) => findCertain(matcher, each))),
    ...(page.published !== undefined && { day: dayNumber(page.published, 'start') }),
  };
  const things = new Map<number, ThingLabel>();
  const mentions = candidates.flatMap((each) => resolve(each, { matcher, evidence, things }));
  return { mentions, things: [...things.values()] };
}

function readBlock(matcher: Matcher, text: string, block: number): Candidate[] {
  const hits = matcher
    .findHits(text)
    .filter(({ start, end }) => hasWordEdges(text, start, end) && !isInAddress(text, start, end));
  if (hits.length === 0) return [];
  const style = styleOf(text);
  return hits.flatMap(({ start, end, aliases }) => {
    const standing = judge({
      text,
      start,
      end,
      style,
      isExact: aliases.every((alias) => matcher.aliasIsExact(alias)),
      types: aliases.map((alias) => matcher.describe(matcher.thingOf(alias)).type),
      followsHit: hits.some((other) => other.end === start - 1),
      precedesHit: hits.some((other) => other.start === end + 1),
    });
    if (standing === 'none') return [];
    const hint = hintBefore(text, start);
    return [
      {
        block,
        start,
        end,
        aliases: distinctThings(matcher, aliases),
        isDoubtful: standing === 'doubtful',
        ...(hint && { hint }),
      },
    ];
  });
}

/** A thing that two topics give the same alias is one reading. */
function distinctThings(matcher: Matcher, aliases: readonly number[]): number[] {
  const byThing = new Map<number, number>();
  for (const alias of aliases) {
    const thing = matcher.thingOf(alias);
    const known = byThing.get(thing);
    if (known === undefined || matcher.aliasNeedsContext(known)) byThing.set(thing, alias);
  }
  return [...byThing.values()];
}

/** The kind of thing that the word before speaks for. */
function hintBefore(text: string, start: number): string | undefined {
  const word = /([\p{L}.]+)\s+$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  if (TITLES.has(word.replace(/\.$/, ''))) return 'person';
  return /^(?:in|at|near|from|across|throughout|outside|inside|en|à|in|bei|nach|aus|em|desde|hacia|в|из)$/.test(
    word,
  )
    ? 'place'
    : undefined;
}

/** The things named beyond doubt in a block; a name inside a longer one is none. */
function findCertain(matcher: Matcher, candidates: readonly Candidate[]): number[] {
  return candidates
    .filter(
      (candidate) => isCertain(matcher, candidate) && !candidates.some((other) => isInside(candidate, other)),
    )
    .flatMap(({ aliases: [alias] }) => (alias === undefined ? [] : [matcher.thingOf(alias)]));
}

const isInside = (one: Hit | Candidate, other: Hit | Candidate): boolean =>
  other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start;

interface Reader {
  matcher: Matcher;
  evidence: PageEvidence;
  /** Filled with what is met. */
  things: Map<number, ThingLabel>;
}

/** Leftmost-longest among what has an answer. */
function resolve(candidates: readonly Candidate[], { matcher, evidence, things }: Reader): FoundMention[] {
  const mentions: FoundMention[] = [];
  const toRef = (thing: number): string => {
    const label = things.get(thing) ?? matcher.describe(thing);
    things.set(thing, label);
    return label.ref;
  };
  let done = 0;
  for (const candidate of candidates) {
    if (candidate.start < done) continue;
    const found = answer(matcher, candidate, evidence);
    if (found === undefined) continue;
    const { block, start, end } = candidate;
    const refs = found.things.map(toRef);
    mentions.push({
      block,
      start,
      end,
      refs,
      alias: matcher.aliasText(found.alias),
      support: found.support.map(toRef),
    });
    done = end;
  }
  return mentions;
}
