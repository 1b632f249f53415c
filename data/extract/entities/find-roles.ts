import { isOrganisationNoun, isRoleNoun } from '../names/role-words';
import { isTitle } from '../names/titles';
import type { TaggedSentence } from '../article-reading';
import type { Naming, Role } from './describe-entities';
import { foldName } from './fold-name';
import { PLACE_OF_PEOPLE } from './peoples';
import { OFFICE, WITH_ARTICLE } from './offices';

/** Words of an explanation that is still read as one. */
const LONGEST = 14;

/** What the article calls its people ("Russian President", "a former ambassador") and organisations, by their keys. */
export function findRoles(
  text: string,
  sentences: readonly TaggedSentence[],
  namings: readonly Naming[],
): Map<string, Role[]> {
  const roles = new Map<string, Role[]>();
  const starts = new Map(namings.map((naming) => [naming.start, naming]));
  for (const sentence of sentences) {
    sentence.tokens.forEach(({ start }, from) => {
      const naming = starts.get(start);
      if (!naming || (naming.type !== 'person' && naming.type !== 'organisation')) return;
      const to = sentence.tokens.findIndex(({ end }) => end === naming.end) + 1;
      for (const span of [before(sentence, from, naming), after(sentence, to, naming)]) {
        const role = span && makeRole(text, sentence, span);
        const known = roles.get(naming.key) ?? [];
        if (role && !known.some((each) => each.text === role.text)) roles.set(naming.key, [...known, role]);
      }
    });
  }
  return roles;
}

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
  let from = at + 1;
  const article = tags[from] === 'DT' && /^(?:the|an?)$/i.test(tokens[from]?.text ?? '');
  if (article) from += 1;
  const opener = tokens[from]?.text ?? '';
  if (!article && !/^(?:NN|JJ|VBN)$/.test(tags[from] ?? '') && !isTitle(opener)) return undefined;
  let to = from;
  while (to < tokens.length && to - from < LONGEST && !endsAt({ tokens, tags }, to)) to += 1;
  const words = tokens.slice(from, to).map((token) => token.text);
  const head = type === 'person' ? words.some(isRoleNoun) : article && words.some(isOrganisationNoun);
  const closed =
    to === tokens.length ||
    /^[,.;:)–—-]$/.test(tokens[to]?.text ?? '') ||
    /^(?:who|which|and)$/.test(tokens[to]?.text ?? '');
  return head && closed && to > from ? [from, to] : undefined;
}

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

function makeRole(text: string, { tokens }: TaggedSentence, [from, to]: Words): Role | undefined {
  const start = tokens[from]?.start;
  const end = tokens[to - 1]?.end;
  if (start === undefined || end === undefined) return undefined;
  return { start, end, text: plain(text.slice(start, end).replace(/\s+/g, ' ')) };
}

/** "Russian President" -> "President of Russia". */
function plain(role: string): string {
  const words = role.split(' ');
  for (const size of [1, 2]) {
    const place = PLACE_OF_PEOPLE.get(foldName(words.slice(0, size).join(' ')));
    const office = words.slice(size).join(' ');
    if (place !== undefined && OFFICE.test(office))
      return `${office} of ${WITH_ARTICLE.test(place) ? 'the ' : ''}${place}`;
  }
  return role;
}
