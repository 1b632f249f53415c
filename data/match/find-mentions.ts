/** Texts of a page -> its mentions: hits, what the place says of them, and what they stand for. */
import type { ThingLabel } from '../model';
import { isHeadlineStyle, styleOf } from './block-words';
import { dayNumber } from './day-number';
import { answer, isCertain } from './disambiguate';
import { Evidence } from './evidence';
import type { Matcher } from './matcher';
import { LazyPageLook } from './page-look';
import { readBlock, type Candidate, type Namesake } from './read-block';

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

export interface FoundMentions {
  /** Every mention, in the page's order; none overlaps another. */
  mentions: FoundMention[];
  /** Every ref that stands in a mention or supports one, once. */
  things: ThingLabel[];
  /** Refs of those that are known from the topic of world basics alone. */
  basics: ReadonlySet<string>;
  /** For each ref: with how many things facts and events link it that the page does not name. */
  beyond: ReadonlyMap<string, number>;
}

/** Reads a page with a matcher. Blocks are read by themselves; what supports what counts over the whole page. */
export function findMentions(matcher: Matcher, { blocks, published }: Page): FoundMentions {
  const evidence = new Evidence(published === undefined ? undefined : dayNumber(published, 'start'));
  const candidates = readBlocks(matcher, blocks, evidence);
  gatherEvidence(matcher, candidates, evidence);
  const things = new Map<number, ThingLabel>();
  const mentions = candidates.flatMap((each) => resolve(each, { matcher, evidence, things }));
  const basics = [...things].flatMap(([thing, { ref }]) => (matcher.isBasic(thing) ? [ref] : []));
  const beyond = new Map([...things].map(([thing, { ref }]) => [ref, countBeyond(matcher, thing, evidence)]));
  return { mentions, things: [...things.values()], basics: new Set(basics), beyond };
}

const countBeyond = (matcher: Matcher, thing: number, evidence: Evidence): number =>
  matcher.neighboursOf(thing).reduce((count, each) => count + Number(!evidence.has(each)), 0);

/** Headlines last: what the sentences tell of longer names counts in them, too. */
function readBlocks(matcher: Matcher, blocks: readonly string[], evidence: Evidence): Candidate[][] {
  const page = new LazyPageLook(blocks);
  const hits = blocks.map((text) => matcher.findHits(text));
  const found = blocks.map((): Candidate[] => []);
  const withHits = blocks.flatMap((text, block) => {
    const own = hits[block] ?? [];
    return own.length > 0 ? [{ matcher, text, style: styleOf(text), hits: own, block, page }] : [];
  });
  const headlines = withHits.filter(({ style }) => isHeadlineStyle(style));
  const sentences = withHits.filter(({ style }) => !isHeadlineStyle(style));
  const namesakes: Namesake[] = [];
  for (const each of [...sentences, ...headlines]) {
    const read = readBlock(each);
    found[each.block] = read.candidates;
    namesakes.push(...read.namesakes);
  }
  if (namesakes.length === 0) return found;
  const introduced = found.filter(
    (_, block) =>
      (blocks.length === 1 && headlines.length === 0) || /[.!?…。]["”’»)\]]*\s*$/u.test(blocks[block] ?? ''),
  );
  contest(matcher, namesakes, introduced.flat(), evidence);
  return found;
}

/**
 * A thing is contested by a namesake, unless a sentence before calls it by the bare name: then that is who the page
 * speaks of, and the other is introduced by a full name.
 */
function contest(
  matcher: Matcher,
  namesakes: readonly Namesake[],
  candidates: readonly Candidate[],
  evidence: Evidence,
): void {
  for (const { thing, block, start, office } of namesakes) {
    const isIntroduced = candidates.some(
      (each) =>
        (each.block < block || (each.block === block && each.start < start)) &&
        each.aliases.some((alias) => matcher.thingOf(alias) === thing),
    );
    if (!isIntroduced) evidence.addNamesake(thing, office);
  }
}

function gatherEvidence(matcher: Matcher, blocks: readonly Candidate[][], evidence: Evidence): void {
  const open: Candidate[] = [];
  for (const candidates of blocks) {
    for (const candidate of candidates) {
      if (candidate.isInside) continue;
      const [alias] = candidate.aliases;
      if (alias !== undefined && isCertain(matcher, candidate, evidence))
        evidence.addNamed(matcher.thingOf(alias), candidate.block);
      else open.push(candidate);
    }
  }
  spread(matcher, open, evidence);
}

/** What is resolved by the certain supports others in its turn; a longer chain than this is no support. */
const MOST_ROUNDS = 2;

function spread(matcher: Matcher, open: readonly Candidate[], evidence: Evidence): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = open.flatMap((candidate) => {
      const [thing, ...others] = answer(matcher, candidate, evidence)?.things ?? [];
      const isNew =
        thing !== undefined && others.length === 0 && !evidence.has(thing) && !candidate.isDoubtful;
      return isNew ? [{ thing, block: candidate.block }] : [];
    });
    if (found.length === 0) return;
    for (const { thing, block } of found) evidence.add(thing, block);
  }
}

interface Reader {
  matcher: Matcher;
  evidence: Evidence;
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
    const { block, start, end } = candidate;
    if (start < done) continue;
    const found = answer(matcher, candidate, evidence);
    if (found === undefined) {
      // A name that may be two people's is not the third's who has its last word.
      if (candidate.isFullName) done = end;
      continue;
    }
    mentions.push({
      block,
      start,
      end,
      refs: found.things.map(toRef),
      alias: matcher.aliasText(found.alias),
      support: found.support.map(toRef),
    });
    done = end;
  }
  return mentions;
}
