import { isOrganisationNoun, isRoleNoun } from '../names/role-words';
import { isTitle } from '../names/titles';
import type { TaggedSentence } from '../article-reading';
import { SpanIndex } from '../span-index';
import type { Naming, Role } from './describe-entities';
import { KNOWN_NAME } from './known-names';
import { roleKey, saysLess } from './role-key';
import { isTelling } from './telling-role';
import { foldName } from './fold-name';
import { PLACE_OF_PEOPLE } from './peoples';
import { officeOf } from './offices';

/** Words of an explanation that is still read as one. */
const LONGEST = 14;
/** Nobody is called by more roles in an article; they are compared each with each. */
const MOST = 50;

/** What the article calls its people ("Russian President", "a former ambassador") and organisations, by their keys. */
export function findRoles(
  text: string,
  sentences: readonly TaggedSentence[],
  namings: readonly Naming[],
): Map<string, Role[]> {
  const roles = new Map<string, Map<string, Role>>();
  const starts = new Map(namings.map((naming) => [naming.start, naming]));
  const places = new SpanIndex(namings);
  for (const sentence of sentences) {
    sentence.tokens.forEach(({ start }, from) => {
      const naming = starts.get(start);
      if (!naming || (naming.type !== 'person' && naming.type !== 'organisation')) return;
      const to = sentence.tokens.findIndex(({ end }) => end === naming.end) + 1;
      for (const span of [before(sentence, from, naming), after(sentence, to, naming)]) {
        const role = span && makeRole(text, sentence, { words: span, places });
        if (!role || !isTelling(role.text)) continue;
        const known = roles.get(naming.key) ?? new Map<string, Role>();
        const key = roleKey(role.text);
        if (!known.has(key) && known.size < MOST) roles.set(naming.key, known.set(key, role));
      }
    });
  }
  return new Map([...roles].map(([key, found]) => [key, fullest([...found.values()])]));
}

/** None that another says as well: "President" beside "President of Russia". */
const fullest = (roles: readonly Role[]): Role[] =>
  roles.filter(({ text }) => !roles.some((other) => saysLess(text, other.text)));

type Words = [from: number, to: number];

const NOUN = /^(?:NN|NNS|NNP|NNPS)$/;
const NOUN_PHRASE = /^(?:NN|NNS|NNP|NNPS|JJ|JJS|HYPH|POS|AFX)$/;

/** "Russian President", "Amazon founder", "former security chief" right before a person's name. */
function before({ tokens, tags }: TaggedSentence, at: number, { type }: Naming): Words | undefined {
  const last = tokens[at - 1]?.text ?? '';
  if (type !== 'person' || !isRoleNoun(last) || !NOUN.test(tags[at - 1] ?? '')) return undefined;
  let from = at - 1;
  while (from > 0 && at - from < LONGEST && NOUN_PHRASE.test(tags[from - 1] ?? '')) from -= 1;
  while (from < at && /^(?:HYPH|POS)$/.test(tags[from] ?? '')) from += 1;
  return from < at ? [from, at] : undefined;
}

/** "Interpol, the international police organisation, ...", "Martin Indyk, executive vice president of ..., said". */
function after({ tokens, tags }: TaggedSentence, at: number, { type }: Naming): Words | undefined {
  if (tokens[at]?.text !== ',') return undefined;
  // "George Haddon, 34, a racing driver"
  const hasAge = /^\d{1,2}$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ',';
  let from = at + (hasAge ? 3 : 1);
  const article = tags[from] === 'DT' && /^(?:the|an?)$/i.test(tokens[from]?.text ?? '');
  if (article) from += 1;
  const opener = tokens[from]?.text ?? '';
  if (!article && !/^(?:NN|JJ|VBN)$/.test(tags[from] ?? '') && !isTitle(opener)) return undefined;
  let to = from;
  while (to < tokens.length && to - from < LONGEST && !endsAt({ tokens, tags }, to)) to += 1;
  const words = tokens.slice(from, to).map((token) => token.text);
  const head = words.slice(0, words.findIndex((word, i) => i > 0 && COMPLEMENT.test(word)) >>> 0);
  const isHead = type === 'person' ? head.some(isRoleNoun) : article && words.some(isOrganisationNoun);
  const closed =
    to === tokens.length ||
    /^[,.;:)–—-]$/.test(tokens[to]?.text ?? '') ||
    /^(?:who|which|and)$/.test(tokens[to]?.text ?? '');
  return isHead && closed && to > from ? [from, to] : undefined;
}

/** Behind these stands of what or where somebody is what he is. */
const COMPLEMENT = /^(?:of|for|at|in|to|with|from|by|on|behind)$/;

const endsAt = (sentence: Pick<TaggedSentence, 'tokens' | 'tags'>, at: number) =>
  ends(sentence.tokens[at]?.text ?? '', sentence.tags[at] ?? '') && !joinsFields(sentence, at);

/** "vice president of engineering [and planning for] Con Edison": whose it is stands behind the second field. */
function joinsFields({ tokens, tags }: Pick<TaggedSentence, 'tokens' | 'tags'>, at: number): boolean {
  if (tokens[at]?.text !== 'and') return false;
  let to = at + 1;
  while (/^(?:NN|NNS|JJ|HYPH|VBG)$/.test(tags[to] ?? '') && to - at < 5) to += 1;
  return (
    to > at + 1 && /^(?:NNS?|VBG)$/.test(tags[to - 1] ?? '') && /^(?:for|at|of)$/.test(tokens[to]?.text ?? '')
  );
}

const ends = (word: string, tag: string) =>
  /^(?:[,.;:()–—]|who|which|that|and|but|where|when)$/.test(word) || /^(?:VB[DPZ]?|MD|PRP|WP|WDT)$/.test(tag);

function makeRole(
  text: string,
  { tokens }: TaggedSentence,
  { words: [from, to], places }: { words: Words; places: SpanIndex<Naming> },
): Role | undefined {
  const start = tokens[from]?.start;
  const last = tokens[to - 1]?.end;
  if (start === undefined || last === undefined) return undefined;
  // "of the Department of Design [and Construction]": to the end of the name in which it breaks off.
  const cut = places.overlapping({ start, end: last }).find((name) => name.start > start && name.end > last);
  const end = cut?.end ?? last;
  return { start, end, text: plain(text.slice(start, end).replace(/\s+/g, ' ')) };
}

/** "Russian President", "U.S. President", "Russia’s President" -> "President of Russia". */
function plain(role: string): string {
  const words = role.split(' ');
  for (const size of [1, 2]) {
    const place = placeOf(words.slice(0, size).join(' '));
    const office = place === undefined ? undefined : officeOf(words.slice(size).join(' '), place);
    if (office !== undefined) return office;
  }
  return role;
}

const PLACES: ReadonlyMap<string, string> = new Map(
  [...PLACE_OF_PEOPLE.values()].map((place) => [foldName(place), place] as const),
);

/** Of a people, or by one of the place's names. */
function placeOf(words: string): string | undefined {
  const name = foldName(words.replace(/['’]s?$/, ''));
  const known = KNOWN_NAME.get(name);
  return PLACE_OF_PEOPLE.get(name) ?? PLACES.get(known === undefined ? name : foldName(known));
}
