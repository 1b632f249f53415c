import { foldName } from './fold-name';

/** Words that belong to the surname after them: "bin Salman", "van der Leyen", "al-Assad". */
const PARTICLE =
  /^(?:al|el|bin|ibn|ben|abu|abd|von|van|der|den|de|da|do|dos|di|du|del|della|la|le|st|ter|ten)$/;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** A person's name in its parts, folded. */
export interface PersonName {
  given: string[];
  /** With its particles; the whole of a name of one word. */
  surname: string;
  /** "jr"; '' for most. */
  suffix: string;
}

/** "Mohammed bin Salman" -> given "mohammed", surname "bin salman". */
export function readPersonName(name: string): PersonName {
  const words = foldName(name)
    .replace(/\b(al|el)-/g, '$1 ')
    .split(/[ ,]+/)
    .filter((word) => word !== '');
  const suffix = words.length > 1 && SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  let at = words.length - 1;
  while (at > 0 && PARTICLE.test(words[at - 1] ?? '')) at -= 1;
  return { given: words.slice(0, at), surname: words.slice(at).join(' '), suffix };
}

const bare = (surname: string) => surname.split(' ').at(-1) ?? surname;

/** Whether a name of one part can be this person's: the surname with or without particles, or the first name. */
export function isPartOf(part: PersonName, whole: PersonName): 'surname' | 'given' | undefined {
  if (part.given.length > 0 || whole.given.length === 0) return undefined;
  if (sameSurname(part.surname, whole.surname)) return 'surname';
  return part.surname === whole.given[0] ? 'given' : undefined;
}

/** Whether two full names can be one person's: "Vladimir Putin" and "V. V. Putin", "Zelenskyy" and "Zelensky". */
export function isSamePerson(a: PersonName, b: PersonName): boolean {
  if (a.given.length === 0 || b.given.length === 0)
    return a.given.length === b.given.length && a.surname === b.surname;
  // Where an article names a Junior, the name alone is the father's.
  if (a.suffix !== b.suffix || !sameSurname(a.surname, b.surname)) return false;
  if (differ(a.given[1], b.given[1])) return false;
  const [x = '', y = ''] = [a.given[0], b.given[0]];
  return agree(x, y) || a.given.includes(y) || b.given.includes(x);
}

/** Middle names that speak against each other: "George W." and "George H.". */
const differ = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && !a.startsWith(b.charAt(0));

const agree = (a: string, b: string) => a === b || isInitial(a, b) || isInitial(b, a) || isNear(a, b);

const isInitial = (short: string, long: string) => short.length === 1 && long.startsWith(short);

const sameSurname = (a: string, b: string) =>
  bare(a) === bare(b) || (isNear(bare(a), bare(b)) && sounds(bare(a)) === sounds(bare(b)));

/** Endings that transliterations write now so, now so. */
const sounds = (word: string) =>
  word
    .replace(/(?:iyy|yy|iy|ii|ij|y|i)$/, 'i')
    .replace(/kh/g, 'h')
    .replace(/(\p{L})\1/gu, '$1');

/** Long words that differ in one letter, or in two at the end. */
function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  return from > 2 && Math.max(a.length, b.length) - from - end < 2;
}
