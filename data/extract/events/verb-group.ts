/** A verb with its auxiliaries, and whether what it tells has happened. */
import { isVerbTag, type SentenceView } from './sentence-view';
import { BE, HAVE, OPEN_MODALS, SETTLED, TOLD } from './words';

export interface VerbGroup {
  from: number;
  /** The verb that carries the meaning. */
  main: number;
  to: number;
  isPassive: boolean;
  /** "the man arrested in Paris": a participle without an auxiliary. */
  isReduced: boolean;
  /** `coming`: settled to happen; `open`: may happen; `not`: denied. */
  reality: 'past' | 'coming' | 'present' | 'open' | 'not';
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
  while (isVerbTag(tags[to]) || (tags[to] === 'RB' && (isVerbTag(tags[to + 1]) || tags[to + 1] === 'RB')))
    to += 1;
  const main = to - 1;
  const auxiliaries = words.slice(from, main);
  const isBe = auxiliaries.some((word) => BE.has(word));
  const isHave = auxiliaries.some((word) => HAVE.has(word));
  const isParticiple = tags[main] === 'VBN' || (tags[main] === 'VBD' && isBe);
  const isReduced =
    auxiliaries.length === 0 && tags[main] === 'VBN' && !hasSubject(view, main) && !hasObject(view, to);
  return {
    from,
    main,
    to,
    isPassive: isParticiple && (isReduced || (isBe && (!isHave || auxiliaries.includes('been')))),
    isReduced,
    reality: realityOf(view, from, main),
  };
}

/** The tagger takes some past tenses for participles: "Rain killed 5 people." */
function hasSubject({ words, tags }: SentenceView, at: number): boolean {
  const isFinite = tags.some((tag) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag));
  return !isFinite || /^(?:he|she|they|who|which|it|we|i)$/.test(words[at - 1] ?? '');
}

/** "A gunman killed four worshippers" */
const hasObject = ({ tags, times }: SentenceView, at: number): boolean =>
  /^(?:CD|DT|PRP\$|PRP)$/.test(tags[at] ?? '') && !times.some(({ from }) => from === at);

function realityOf(view: SentenceView, from: number, main: number): VerbGroup['reality'] {
  const { words, tags, isHeadline } = view;
  const group = words.slice(from, main + 1);
  const before = words.slice(0, from);
  if (group.some((word) => /^(?:not|n't|never)$/.test(word))) return 'not';
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
  if (tags[main] === 'VBG') return group.length > 1 ? 'present' : gerund(words, tags, main);
  if (tags[from] === 'VB') return 'open';
  if (/^(?:VBZ|VBP)$/.test(tags[from] ?? '')) {
    const isPerfect = HAVE.has(group[0] ?? '') && group.length > 1;
    return isPerfect || isHeadline ? 'past' : 'present';
  }
  return 'past';
}

/** "since coming to power", "exploded, killing 12". */
function gerund(words: readonly string[], tags: readonly string[], main: number): VerbGroup['reality'] {
  if (/^(?:since|after|before)$/.test(words[main - 1] ?? '')) return 'past';
  const isToll = words[main - 1] === ',' && /^(?:killing|wounding|injuring)$/.test(words[main] ?? '');
  return isToll && tags.slice(0, main).includes('VBD') ? 'past' : 'open';
}

/** "agreed to buy", "is to leave"; in headlines "Putin to visit China". */
function infinitive({ words, tags, times, isHeadline }: SentenceView, to: number): VerbGroup['reality'] {
  // "agreed on Tuesday to buy"
  const day = times.find((time) => time.to === to);
  const before = day === undefined ? to : words[day.from - 1] === 'on' ? day.from - 1 : day.from;
  if (SETTLED.has(words[before - 1] ?? '')) return 'coming';
  const isVerbless = isHeadline && !tags.slice(0, to).some((tag) => isVerbTag(tag));
  return isVerbless ? 'coming' : 'open';
}

/** Whether a noun is the verb's object, so that the noun tells the event: "signed a joint treaty". */
export function isObject({ tags }: SentenceView, { main }: Pick<VerbGroup, 'main'>, noun: number): boolean {
  const between = tags.slice(main + 1, noun);
  const isInner = (tag: string) => /^(?:NN.*|DT|PDT|PRP\$|JJ.?|CD|POS|HYPH|RP|VB[NG]|:)$/.test(tag);
  return noun > main && between.length <= 8 && between.every(isInner);
}
