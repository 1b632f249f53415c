/** Whether two people of one name hold offices that one person does not hold at a time. */
import { foldName } from '../entities/fold-name';
import { PLACE_OF_PEOPLE } from '../entities/peoples';
import type { Entity } from '../../model';
import { areWithin, DAY } from './times-apart';

interface Office {
  /** Its last word: "minister" of any ministry. */
  kind: string;
  /** Whose it is, as far as the role tells. */
  place?: string;
  isPast: boolean;
}

const KIND =
  /\b(?:mayor|governor|minister|president|premier|senator|sheriff|ambassador|king|queen|emperor|chancellor|bishop|archbishop|councill?or|councilman|councilwoman|alderman)\b/i;
const OF_TOWNS = /^(?:mayor|sheriff|councill?or|councilman|councilwoman|alderman)$/;
/** Of a state, not of a company or a union. */
const HEAD_OF_STATE =
  /^(?:(?:former|acting|interim|then)\s)?(?:\p{Lu}\p{L}+\s)?(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emperor)(?:\sof\s(?:the\s)?\p{Lu}.*)?$/iu;
const PAST = /\b(?:former|ex-|ex\b|late|then)/i;

/** A career takes longer from one office to the other. */
const ONE_TIME = 300 * DAY;

type Roles = Pick<Entity, 'roles'>;
type Role = NonNullable<Entity['roles']>[number];

export function holdOtherOffices({ roles: known = [] }: Roles, { roles: found = [] }: Roles): boolean {
  return known.some((one) =>
    found.some(
      (other) =>
        areWithin(one.asOf, other.asOf, ONE_TIME) && (areOfOtherRanks(one, other) || areApart(one, other)),
    ),
  );
}

/** Of a town, and of a country: one comes after the other, years apart. */
const areOfOtherRanks = (one: Role, other: Role): boolean =>
  (isOfTown(one) && HEAD_OF_STATE.test(other.text)) || (isOfTown(other) && HEAD_OF_STATE.test(one.text));

const isOfTown = ({ text }: Role): boolean => {
  const { kind, isPast } = readOffice(text);
  return OF_TOWNS.test(kind) && !isPast;
};

/** The same office of two places. */
function areApart(one: Role, other: Role): boolean {
  const [a, b] = [readOffice(one.text), readOffice(other.text)];
  if (a.kind === '' || a.kind !== b.kind || a.isPast || b.isPast) return false;
  if (a.place === undefined || b.place === undefined) return false;
  return !a.place.includes(b.place) && !b.place.includes(a.place);
}

function readOffice(role: string): Office {
  const kind = KIND.exec(role);
  const place = placeIn(role);
  return {
    kind: kind?.[0].toLowerCase() ?? '',
    isPast: PAST.test(role),
    ...(place !== undefined && { place: foldName(place) }),
  };
}

/** "mayor of [Ashford]", "[Norland]'s minister", "[Russian] President". */
function placeIn(role: string): string | undefined {
  const owner =
    /\b(?:of|for|from|to) (?:the )?(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)/u.exec(role)?.[1] ??
    /^(?:the )?(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*)['’]s?\s/u.exec(role)?.[1];
  if (owner !== undefined) return owner;
  const [first = '', second = ''] = role.split(' ');
  return PLACE_OF_PEOPLE.get(foldName(`${first} ${second}`)) ?? PLACE_OF_PEOPLE.get(foldName(first));
}
