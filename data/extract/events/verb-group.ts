/** A verb with its auxiliaries, and whether what it tells has happened. */
import { clauseAround, isFiniteTag, isNounTag, isVerbTag, type SentenceView } from './sentence-view';
import { BE, HAVE, HELD_FOR, MAKES_DO, OPEN_MODALS, SETTLED, SETTLES, TOLD } from './words';

export interface VerbGroup {
  from: number;
  /** The verb that carries the meaning. */
  main: number;
  to: number;
  isPassive: boolean;
  /** "the man arrested in Paris": a participle without an auxiliary. */
  isReduced: boolean;
  /** "Parents prosecuted after a death": a participle as the only verb of its clause, without an object. */
  isBare: boolean;
  /** `now`: going on; `coming`: settled to happen; `open`: may happen; `not`: denied. */
  reality: 'past' | 'now' | 'coming' | 'present' | 'open' | 'not';
}

/** All of a sentence's, in their order. */
export function verbGroups(view: SentenceView): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < view.tags.length; i += 1) {
    if (!isVerbTag(view.tags[i])) continue;
    const group = readVerbGroup(view, i);
    groups.push(group);
    i = group.to - 1;
  }
  return groups;
}

function readVerbGroup(view: SentenceView, from: number): VerbGroup {
  const { words, tags } = view;
  let to = from + 1;
  for (let next = nextVerb(tags, to); next !== undefined; next = nextVerb(tags, to)) {
    if (!leadsOn(words[to - 1] ?? '', tags[to - 1] ?? '')) break;
    to = next + 1;
  }
  const main = to - 1;
  const auxiliaries = words.slice(from, main);
  const isBe = auxiliaries.some((word) => BE.has(word));
  const isHave = auxiliaries.some((word) => HAVE.has(word));
  const isParticiple = tags[main] === 'VBN' || (tags[main] === 'VBD' && isBe);
  const isReduced =
    auxiliaries.length === 0 && tags[main] === 'VBN' && !hasSubject(view, main) && !hasObject(view, to);
  const isBare = auxiliaries.length === 0 && tags[main] === 'VBN' && !isReduced && !hasObject(view, to);
  return {
    from,
    main,
    to,
    isPassive: isParticiple && (isReduced || (isBe && (!isHave || auxiliaries.includes('been')))),
    isReduced,
    isBare,
    reality: realityOf(view, from, main),
  };
}

/** The verb right behind, whatever adverbs stand before it. */
function nextVerb(tags: readonly string[], from: number): number | undefined {
  let at = from;
  while (/^(?:RB|AFX|HYPH)$/.test(tags[at] ?? '')) at += 1;
  return isVerbTag(tags[at]) ? at : undefined;
}

/** An auxiliary, or "began" of "began debating": the verb behind it tells what happens, but not in "went missing". */
const leadsOn = (word: string, tag: string): boolean =>
  tag === 'MD' || BE.has(word) || HAVE.has(word) || DO_OR_GET.test(word) || BEGINS.test(word);

/** "No one was killed", "no students were hurt" */
const NOBODY = /(?:^|, |\b(?:that|and|but) )(?:no(?: \w+)?(?: \w+)?|nobody|none|neither)$/;

/** "the first woman to receive the prize" */
const FIRST = /\b(?:first|second|third|only|last|latest|youngest|oldest)\b/;

const DO_OR_GET = /^(?:do|does|did|get|gets|got|getting|helped?|helps)$/;
const BEGINS = /^(?:begin|begins|began|begun|start|starts|started|resumed?|finished|finishes)$/;

/** The tagger takes some past tenses for participles: "Rain killed 5 people." */
function hasSubject(view: SentenceView, at: number): boolean {
  const { words, tags } = view;
  const { from, to } = clauseAround(view, at);
  const isFinite = tags.slice(from, to).some((tag) => isFiniteTag(tag));
  // "stormed into a bar and threw ...", "collected samples and landed"
  const next = tags.findIndex((tag, i) => i > at && i < to && isFiniteTag(tag));
  if (next > 0 && words[next - 1] === 'and') return true;
  if (words[at - 1] === 'and' && tags.slice(from, at).includes('VBD')) return true;
  return !isFinite || /^(?:he|she|they|who|which|it|we|i)$/.test(words[at - 1] ?? '');
}

/** "A gunman killed four worshippers", "writers downed tools" */
const hasObject = ({ tags, times }: SentenceView, at: number): boolean =>
  (/^(?:CD|DT|PRP\$|PRP)$/.test(tags[at] ?? '') || (isNounTag(tags[at]) && isNounTag(tags[at - 2]))) &&
  !times.some(({ from }) => from === at);

function realityOf(view: SentenceView, from: number, main: number): VerbGroup['reality'] {
  const { words, tags, isHeadline } = view;
  const group = words.slice(from, main + 1);
  const before = words.slice(0, from);
  if (group.some((word) => /^(?:not|n't|never)$/.test(word)) || NOBODY.test(before.slice(-3).join(' ')))
    return 'not';
  if (
    /^(?:if|unless|whether)$/.test(
      before.findLast((word) => /^(?:if|unless|whether|that|,)$/.test(word)) ?? '',
    )
  )
    return 'open';
  const modal = tags[from] === 'MD' ? group[0] : undefined;
  if (modal === 'would') return before.some((word) => TOLD.has(word)) ? 'coming' : 'open';
  if (modal !== undefined) return OPEN_MODALS.has(modal) ? 'open' : 'coming';
  if (words[from - 1] === 'to' || tags[from - 1] === 'TO') return infinitive(view, from - 1);
  if (tags[main] === 'VBG' && BEGINS.test(words[main - 1] ?? '')) return 'past';
  if (tags[main] === 'VBG' && group.length > 1) return goingOn(group);
  if (tags[main] === 'VBG') return gerund(words, tags, main);
  if (tags[from] === 'VB') return 'open';
  if (/^(?:VBZ|VBP)$/.test(tags[from] ?? '')) {
    const isPerfect = HAVE.has(group[0] ?? '') && group.length > 1;
    return isPerfect || isHeadline ? 'past' : 'present';
  }
  return 'past';
}

/** "since coming to power", "exploded, killing 12", "surprised them by resigning", "accused of allegedly bombing". */
function gerund(words: readonly string[], tags: readonly string[], main: number): VerbGroup['reality'] {
  if (/^(?:since|after|before)$/.test(words[main - 1] ?? '')) return 'past';
  const preposition = tags[main - 1] === 'RB' ? main - 2 : main - 1;
  if (/^(?:of|for|with|from)$/.test(words[preposition] ?? '') && isHeldFor(words, preposition)) return 'past';
  const isSecond = words[main - 1] === 'and' && tags[main - 2] === 'VBG' && words[main - 3] === ',';
  // "with protesters opening fire"
  const isBeside =
    tags[main - 1]?.startsWith('NN') === true && words.slice(Math.max(0, main - 5), main).includes('with');
  const isPart = isSecond || isBeside || /^(?:,|by)$/.test(words[main - 1] ?? '');
  return isPart && tags.slice(0, main).includes('VBD') ? 'past' : 'open';
}

/** "had been plotting", "was selling", "is investigating" */
function goingOn(group: readonly string[]): VerbGroup['reality'] {
  if (group.includes('been')) return 'past';
  return /^(?:was|were)$/.test(group[0] ?? '') ? 'present' : 'now';
}

const isHeldFor = (words: readonly string[], preposition: number): boolean =>
  words.slice(Math.max(0, preposition - 4), preposition).some((word) => HELD_FOR.has(word));

/** "agreed to buy", "is to leave"; in headlines "Putin to visit China". */
function infinitive({ words, tags, times, isHeadline }: SentenceView, to: number): VerbGroup['reality'] {
  // "is believed to have been strangled"
  if (words[to + 1] === 'have' || FIRST.test(words.slice(Math.max(0, to - 4), to).join(' '))) return 'past';
  // "agreed on Tuesday to buy"
  const day = times.find((time) => time.to === to);
  const before = day === undefined ? to : words[day.from - 1] === 'on' ? day.from - 1 : day.from;
  if (SETTLED.has(words[before - 1] ?? '') || isSettledBy(words, before - 1)) return 'coming';
  if (isMadeTo(words, tags, to)) return 'past';
  if (words.slice(Math.max(0, to - 8), to).some((word) => GOES.test(word))) return 'coming';
  const isVerbless = isHeadline && !tags.slice(0, to).some((tag) => isVerbTag(tag));
  return isVerbless ? 'coming' : 'open';
}

/** "arrived in Recife on Wednesday to meet the president" */
const GOES = /^(?:arrived?|flew|travell?ed|gathered|returned|landed|visited|headed)$/;

/** "the decision to free him", but not "in order to win". */
const isSettledBy = (words: readonly string[], noun: number): boolean =>
  SETTLES.has(words[noun] ?? '') && words[noun - 1] !== 'in';

/** "ordered U.S. forces to leave" */
function isMadeTo(words: readonly string[], tags: readonly string[], to: number): boolean {
  let verb = to - 1;
  while (verb > 0 && to - verb <= 6 && /^(?:DT|JJ.?|NN.*|PRP.?|CD|POS|HYPH)$/.test(tags[verb] ?? ''))
    verb -= 1;
  return verb < to - 1 && /^VB[DN]$/.test(tags[verb] ?? '') && MAKES_DO.has(words[verb] ?? '');
}

/** Whether a noun is the verb's object, so that the noun tells the event: "signed a joint treaty". */
export function isObject({ tags }: SentenceView, { main }: Pick<VerbGroup, 'main'>, noun: number): boolean {
  const between = tags.slice(main + 1, noun);
  const isInner = (tag: string) => /^(?:NN.*|DT|PDT|PRP\$|JJ.?|CD|POS|HYPH|RP|VB[NG]|:)$/.test(tag);
  return noun > main && between.length <= 8 && between.every(isInner);
}
