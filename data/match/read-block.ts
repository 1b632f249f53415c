/** One block of text -> the places that may be mentions, and what they may mean. */
import { isInAddress } from './address';
import { wordAfter, wordBefore, type BlockStyle, type BlockWord } from './block-words';
import { isCapitalFirst } from './case-rule';
import type { Question } from './disambiguate';
import { judge } from './judge';
import { hintAround } from './kind-hint';
import type { Hit, Matcher } from './matcher';
import { officeBefore, officeBeforeFullName } from './office';
import type { LazyPageLook } from './page-look';
import type { Standing } from './standing';
import { foldText } from './tokens';
import { hasWordEdges } from './word-edges';

export interface Candidate extends Question {
  /** UTF-16 offsets into the block. */
  start: number;
  end: number;
  /** Within a longer one. */
  isInside: boolean;
  /** Several words, each with a capital. */
  isFullName: boolean;
}

interface Block {
  matcher: Matcher;
  text: string;
  style: BlockStyle;
  hits: readonly Hit[];
  block: number;
  page: LazyPageLook;
}

export interface Namesake {
  thing: number;
  block: number;
  start: number;
  /** Of the other. */
  office: string | undefined;
}

interface ReadBlock {
  candidates: Candidate[];
  /** Where somebody else bears the name of a thing. */
  namesakes: Namesake[];
}

export function readBlock({ matcher, text, style, hits: all, block, page }: Block): ReadBlock {
  const hits = all.filter(
    ({ start, end }) => hasWordEdges(text, start, end) && !isInAddress(text, start, end),
  );
  const namesakes: ReadBlock['namesakes'] = [];
  const candidates: Candidate[] = [];
  if (hits.length === 0) return { candidates, namesakes };
  let reach = 0;
  let refused: Refused = { end: 0, things: [] };
  for (const hit of hits) {
    const { start, end } = hit;
    const aliases = distinctThings(matcher, hit.aliases);
    const things = aliases.map((alias) => matcher.thingOf(alias));
    if (end <= refused.end && things.every((thing) => refused.things.includes(thing))) continue;
    const standing = new HitStanding(matcher, { text, style, page, hits }, { ...hit, aliases });
    const verdict = judge(standing);
    if (verdict === 'namesake') {
      const office = officeBeforeFullName(text, start);
      namesakes.push(...things.map((thing) => ({ thing, block, start, office })));
    }
    if (verdict === 'namesake' || verdict === 'none')
      standing.longerNames().forEach((name) => page.addLongerName(name));
    if (verdict === 'none' && /\s/.test(standing.written)) refused = { end, things };
    if (verdict !== 'name' && verdict !== 'doubtful') continue;
    const hint = hintAround(standing);
    const office = officeBefore(standing.before);
    const isOneWord = !/\s/.test(standing.written);
    candidates.push({
      block,
      start,
      end,
      aliases,
      isDoubtful: verdict === 'doubtful',
      isOneWord,
      isInside: end <= reach,
      isFullName: !isOneWord && standing.written.split(/\s+/).every(isCapitalFirst),
      ...(hint !== undefined && { hint }),
      ...(office !== undefined && { office }),
    });
    reach = Math.max(reach, end);
  }
  return { candidates, namesakes };
}

/** Where a whole name stands for something else, its last word does, too: "Nelson Mandela University". */
interface Refused {
  end: number;
  things: readonly number[];
}

/** A thing that two topics give the same alias is one reading. */
function distinctThings(matcher: Matcher, aliases: readonly number[]): number[] {
  if (aliases.length === 1) return [...aliases];
  const byThing = new Map<number, number>();
  for (const alias of aliases) {
    const thing = matcher.thingOf(alias);
    const known = byThing.get(thing);
    if (known === undefined || matcher.aliasNeedsContext(known)) byThing.set(thing, alias);
  }
  return [...byThing.values()];
}

/** A hit as the rules look at it; names and kinds are read when a rule asks. */
class HitStanding implements Standing {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly before: BlockWord | undefined;
  readonly after: BlockWord | undefined;
  readonly style: BlockStyle;
  readonly page: LazyPageLook;
  readonly #matcher: Matcher;
  readonly #hit: Hit;
  readonly #hits: readonly Hit[];

  constructor(
    matcher: Matcher,
    block: { text: string; style: BlockStyle; page: LazyPageLook; hits: readonly Hit[] },
    hit: Hit,
  ) {
    this.#matcher = matcher;
    this.#hit = hit;
    this.#hits = block.hits;
    this.text = block.text;
    this.style = block.style;
    this.page = block.page;
    this.start = hit.start;
    this.end = hit.end;
    this.written = block.text.slice(hit.start, hit.end);
    this.before = wordBefore(block.text, hit.start);
    this.after = wordAfter(block.text, hit.end);
  }

  get isExact(): boolean {
    return this.#hit.aliases.every((alias) => this.#matcher.aliasIsExact(alias));
  }

  get aliases(): string[] {
    return this.#hit.aliases.map((alias) => this.#matcher.aliasText(alias));
  }

  #names: string[] | undefined;

  get names(): string[] {
    this.#names ??= this.#hit.aliases.map((alias) => this.#matcher.nameOf(this.#matcher.thingOf(alias)));
    return this.#names;
  }

  #lower: string | undefined;

  get lower(): string {
    this.#lower ??= this.written.toLowerCase();
    return this.#lower;
  }

  #folded: string | undefined;

  get folded(): string {
    this.#folded ??= foldText(this.written);
    return this.#folded;
  }

  #types: string[] | undefined;

  get types(): string[] {
    this.#types ??= this.#typesOf(this.#hit);
    return this.#types;
  }

  get writtenAfter(): string {
    const other = this.#hits.find(({ start }) => start === this.end + 1);
    return other === undefined ? '' : this.text.slice(other.start, other.end);
  }

  readonly typesUntil = (offset: number): string[] =>
    this.#typesOf(this.#hits.find(({ end }) => end === offset));

  /** Of the longest of those that begin there. */
  readonly typesFrom = (offset: number): string[] =>
    this.#typesOf(this.#hits.find(({ start }) => start === offset));

  isLinkedWith(offset: number): boolean {
    const other = this.#hits.find(({ start }) => start === offset);
    const things = this.#hit.aliases.map((alias) => this.#matcher.thingOf(alias));
    return (other?.aliases ?? []).some((alias) => {
      const thing = this.#matcher.thingOf(alias);
      return things.some((each) => each === thing || this.#matcher.neighboursOf(each).includes(thing));
    });
  }

  /** The hit with the word before it, and with the word behind it, unless that is a name by itself. */
  longerNames(): string[] {
    const { before, after } = this;
    return [
      ...(before === undefined || this.typesUntil(before.end).length > 0
        ? []
        : [`${before.text} ${this.written}`]),
      ...(after === undefined || this.typesFrom(after.start).length > 0
        ? []
        : [`${this.written} ${after.text}`]),
    ];
  }

  #typesOf(hit: Hit | undefined): string[] {
    return (hit?.aliases ?? []).map((alias) => this.#matcher.typeOf(this.#matcher.thingOf(alias)));
  }
}
