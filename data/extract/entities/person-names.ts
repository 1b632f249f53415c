import { foldName } from './fold-name';
import { isInitialOf, mayBeOneGivenName } from './given-names';
import { soundAlike } from './sound-of-name';

/** Words that belong to the surname after them: "bin Salman", "van der Leyen", "al-Assad". */
const PARTICLE =
  /^(?:al|el|bin|ibn|ben|abu|abd|von|van|der|den|de|da|do|dos|di|du|del|della|la|le|st|ter|ten)$/;
/** First of a name these are given names: "Ben Chan", "Al Gore". */
const GIVEN_FIRST = /^(?:ben|al)$/;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
/** Honours and degrees behind a name. */
const HONOURS =
  /(?:[\s,]+(?:OBE|CBE|MBE|DBE|KBE|MP|MEP|MSP|QC|KC|PhD|Ph\.D\.?|MD|M\.D\.?|RA|FRS|CPA|Esq\.?))+$/;
/** Stand before full names of people, and are hardly ever given names. */
const ADDRESS = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|sen|senator|rep|gov|rev|president)$/;

/** A person's name in its parts, folded. */
export interface PersonName {
  /** Initials are one letter each. */
  given: string[];
  /** With its particles; the whole of a name of one word. */
  surname: string;
  /** "jr"; '' for most. */
  suffix: string;
}

/** "Mohammed bin Salman" -> given "mohammed", surname "bin salman". */
export function readPersonName(name: string): PersonName {
  const words = foldName(apartInitials(name.replace(HONOURS, '')))
    .replace(/\b(al|el)-/g, '$1 ')
    .split(/[ ,]+/)
    .filter((word) => word !== '');
  const suffix = words.length > 1 && SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  while (words.length > 2 && ADDRESS.test(words[0] ?? '')) words.shift();
  const first = words.length > 1 && GIVEN_FIRST.test(words[0] ?? '') && !/^al-/i.test(name) ? 1 : 0;
  let at = words.length - 1;
  while (at > first && PARTICLE.test(words[at - 1] ?? '')) at -= 1;
  return { given: words.slice(0, at), surname: words.slice(at).join(' '), suffix };
}

/** "J.K. Rowling", "JD Vance" -> "J K Rowling", "J D Vance". */
const apartInitials = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name.replace(/(?<![\p{L}.-])(?:\p{Lu}\.?){2,3}(?=\s+\p{Lu})/gu, (initials) =>
        initials.replace(/\p{Lu}\.?/gu, '$& ').trim(),
      )
    : name;

/** Without particles. */
export const bareSurname = (surname: string): string => surname.split(' ').at(-1) ?? surname;
export const wordsOf = ({ given, surname }: PersonName): string[] => [...given, ...surname.split(' ')];
export const lettersOf = (name: PersonName): string => wordsOf(name).join('').replaceAll('-', '');

const sameSurname = (one: string, other: string) => soundAlike(bareSurname(one), bareSurname(other));

/** Whether a name of one part can be this person's: the surname with or without particles, or the first name. */
export function isPartOf(part: PersonName, whole: PersonName): 'surname' | 'given' | undefined {
  if (part.given.length > 0 || whole.given.length === 0) return undefined;
  if (sameSurname(part.surname, whole.surname) || part.surname === middleSurname(whole)) return 'surname';
  return part.surname === whole.given[0] ? 'given' : undefined;
}

/** "Raymond [Chan] Chi-chuen". */
export const middleSurname = ({ given, surname }: PersonName): string | undefined =>
  given.length > 1 && surname.includes('-') ? given.at(-1) : undefined;

/**
 * Whether two names are one person's, as far as names tell. `maybe`: where no other person comes into question, as
 * "Gabriel García" and "Gabriel García Márquez". `junior`: but for a "Jr." that one of them lacks.
 */
export type Likeness = 'same' | 'maybe' | 'junior' | 'other';

/** "Vladimir Putin" and "V. V. Putin", "Zelenskyy" and "Zelensky", "Bill Clinton" and "William J. Clinton". */
export function compareNames(one: PersonName, other: PersonName): Likeness {
  if (one.given.length === 0 || other.given.length === 0)
    return one.given.length === other.given.length && one.surname === other.surname ? 'same' : 'other';
  const plain = comparePlain(one, other);
  if (one.suffix === other.suffix || plain === 'other') return plain;
  return one.suffix === '' || other.suffix === '' ? 'junior' : 'other';
}

function comparePlain(one: PersonName, other: PersonName): Likeness {
  if (lettersOf(one) === lettersOf(other)) return 'same';
  if (wordsOf(one).join(' ') === other.surname || wordsOf(other).join(' ') === one.surname) return 'same';
  if (sameSurname(one.surname, other.surname) && areOfOne(one.given, other.given)) return 'same';
  if (isSwapped(one, other)) return 'maybe';
  return compareBeginnings(wordsOf(one), wordsOf(other));
}

/** Given names: the first of both, or a later one that somebody goes by, as "Tayyip Erdogan" does. */
function areOfOne(one: readonly string[], other: readonly string[]): boolean {
  const [first = '', ...middle] = one;
  const [otherFirst = '', ...otherMiddle] = other;
  if (mayBeOneGivenName(first, otherFirst)) return !differ(middle, otherMiddle);
  return [first, ...middle].length < other.length
    ? isWhole(first) && otherMiddle.includes(first)
    : isWhole(otherFirst) && middle.includes(otherFirst);
}

const isWhole = (name: string): boolean => name.length > 2;

/** Middle names that speak against each other: "George W." and "George H.". */
function differ(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one[0], other[0]];
  if (a === undefined || b === undefined || a === b || isInitialOf(a, b) || isInitialOf(b, a)) return false;
  return !(isWhole(a) && other.includes(a)) && !(isWhole(b) && one.includes(b));
}

/** "Orbán Viktor". */
const isSwapped = (one: PersonName, other: PersonName): boolean =>
  one.given.length === 1 &&
  other.given.length === 1 &&
  one.given[0] === other.surname &&
  other.given[0] === one.surname;

/** "Mohammed bin Salman [Al Saud]"; of two words alone, "Martin Luther", another may begin so. */
function compareBeginnings(one: readonly string[], other: readonly string[]): Likeness {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (!shorter.every((word, at) => word === longer[at])) return 'other';
  return shorter.length > 2 ? 'same' : 'maybe';
}
