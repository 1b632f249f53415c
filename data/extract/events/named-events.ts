/** Events that have a name: "World War II", "the Brexit referendum", "Hurricane Katrina". */
import { mapOf } from '../../match/words/word-list';
import type { EventMention } from './event-mention';
import { timeOfNoun } from './event-time';
import { eventNoun } from './event-words';
import { isNounTag, type SentenceView } from './sentence-view';
import { readRight } from './noun-phrase';

/** Words that make a name one of an event, with what kind. */
const NAME_WORDS = mapOf({
  war: 'war', revolution: 'revolution', uprising: 'protest', intifada: 'protest', rebellion: 'protest', genocide: 'war',
  holocaust: 'war', battle: 'battle', siege: 'battle', operation: 'battle', massacre: 'attack', bombing: 'attack',
  bombings: 'attack', attacks: 'attack', hurricane: 'storm', hurricanes: 'storm', typhoon: 'storm', cyclone: 'storm', earthquake: 'earthquake',
  olympics: 'competition', paralympics: 'competition', games: 'competition', cup: 'competition', bowl: 'competition',
  championship: 'competition', championships: 'competition', marathon: 'competition', prix: 'competition',
  summit: 'visit', conference: 'meeting', congress: 'meeting', convention: 'meeting', forum: 'meeting', accords: 'agreement',
  festival: 'festival', expo: 'festival', hajj: 'festival', awards: 'festival', oscars: 'festival', grammys: 'festival',
  eurovision: 'festival', referendum: 'election', election: 'election', elections: 'election', primary: 'election',
  brexit: 'withdrawal', watergate: 'scandal', scandal: 'scandal', spring: 'protest', crisis: 'war', disaster: 'accident',
  trial: 'trial', trials: 'trial', depression: 'crisis', recession: 'crisis', agreement: 'agreement', treaty: 'agreement',
  fair: 'festival', masters: 'competition', tournament: 'competition', riots: 'protest', pandemic: 'epidemic', parade: 'festival',
  armistice: 'agreement', week: 'festival', carnival: 'festival', inauguration: 'appointment', famine: 'natural disaster', exercise: 'exercise', mission: 'launch',
}); // prettier-ignore

/** These name an event without any other word. */
const ALONE =
  /^(?:brexit|holocaust|hajj|d-day|armistice|watergate|olympics|paralympics|eurovision|oscars|grammys|wwi|wwii)$/;
/** Kinds that stand before the name: "Hurricane Katrina", "Operation Desert Storm". */
const LEADING = /^(?:hurricanes?|typhoons?|cyclones?|operation|exercise)$/;

export function findNamedEvents(view: SentenceView, sentence: number): EventMention[] {
  const mentions: EventMention[] = [];
  let i = 0;
  while (i < view.tokens.length) {
    const to = nameEnd(view, i);
    const head = to > i ? headOf(view, i, to) : undefined;
    if (head !== undefined) mentions.push(...readMention(view, sentence, { from: i, head, to }));
    i = Math.max(i + 1, to);
  }
  return mentions;
}

/** The end of a run of words in capitals, with "of", "the", "for", "and" and figures within. */
function nameEnd({ tokens, tags, words, names }: SentenceView, from: number): number {
  const isCapital = (i: number) =>
    /^\p{Lu}/u.test(tokens[i]?.text ?? '') && (isNounTag(tags[i]) || (tags[i] ?? '').startsWith('JJ'));
  const isFigure = (i: number) => /^(?:\d{4}|[IVX]+)$/.test(tokens[i]?.text ?? '');
  if (!isCapital(from) && !(isFigure(from) && isCapital(from + 1))) return from;
  // "World's Fair", but not "Trump's Inauguration"
  const isOwner = (i: number) =>
    tags[i] === 'POS' &&
    isCapital(i + 1) &&
    !names.some((name) => name.to === i && name.value.type !== 'work');
  let to = from + 1;
  for (;;) {
    if (isOwner(to)) {
      to += 2;
      continue;
    }
    if (isCapital(to) || isFigure(to) || (words[to] === '-' && isCapital(to + 1))) to += 1;
    else if (
      /^(?:of|for|in)$/.test(words[to] ?? '') &&
      words[to - 1] !== 'awards' &&
      isCapital(to + 1) &&
      eventNameWord(words, from, to)
    )
      to += 2;
    else if (
      /^(?:of|on)$/.test(words[to] ?? '') &&
      words[to + 1] === 'the' &&
      isCapital(to + 2) &&
      eventNameWord(words, from, to)
    )
      to += 3;
    else return to;
  }
}

const eventNameWord = (words: readonly string[], from: number, to: number): boolean =>
  words.slice(from, to).some((word) => NAME_WORDS.has(word));

function headOf({ words, tokens, isHeadline }: SentenceView, from: number, to: number): number | undefined {
  const isAllNames = to - from === tokens.length || (isHeadline && to - from > 5);
  if (isAllNames) return undefined;
  for (let i = to - 1; i >= from; i -= 1) {
    const word = words[i] ?? '';
    if ((!NAME_WORDS.has(word) && !ALONE.test(word)) || words[i - 1] === '-') continue;
    const isLast = words.slice(i + 1, to).every((after) => /^(?:\d{4}|[ivx]+|of|for|on|in|the)$/.test(after));
    const isOfName = /^(?:of|for|on|in)$/.test(words[i + 1] ?? '') && i + 1 < to;
    if (ALONE.test(word) && to - from === 1) return i;
    if ((isLast || isOfName) && i > from) return i;
    if ((LEADING.test(word) || isOfName) && i < to - 1) return i;
  }
  return undefined;
}

function readMention(
  view: SentenceView,
  sentence: number,
  { from, head, to }: { from: number; head: number; to: number },
): EventMention[] {
  const { tokens, words, names } = view;
  // "World Cup final": another noun is the head, and the name one of its modifiers.
  const last = isNounTag(view.tags[to]) && eventNoun(words[to] ?? '') ? to : head;
  const end = last === to ? to + 1 : to;
  const start = tokens[from]?.start;
  const stop = tokens[end - 1]?.end;
  const isOther = names.some(
    (name) =>
      name.from <= from &&
      name.to >= end &&
      (name.value.type === 'person' || name.value.type === 'organisation'),
  );
  if (start === undefined || stop === undefined || isOther) return [];
  const type = NAME_WORDS.get(words[last] ?? '') ?? eventNoun(words[last] ?? '')?.types[0] ?? 'event';
  const right = readRight(view, end - 1);
  const inside = names.filter((name) => name.from >= from && name.to <= end && name.value.type !== 'work');
  return [
    {
      start,
      end: stop,
      sentence,
      from,
      head: last,
      to: end,
      core: end,
      noun: words[last] ?? '',
      types: [type, ...(eventNoun(words[last] ?? '')?.types ?? [])],
      form: 'name',
      modifiers: words.slice(from, to).filter((_, i) => from + i !== last),
      isDefinite: true,
      isPlural: false,
      participants: inside.filter(({ value }) => value.type !== 'place').map(({ value }) => value.entity),
      doers: [],
      patients: [],
      targets: [],
      isOwned: false,
      isOther: false,
      isHeadline: sentence === 0 && view.isHeadline,
      ...(right.place !== undefined && { place: right.place }),
      time: timeOfNoun(view, { edge: from, head: last, to: end }),
      score: 3,
    },
  ];
}
