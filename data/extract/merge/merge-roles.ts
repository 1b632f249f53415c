import type { Entity } from '../../model';
import { roleKey, saysLess } from '../entities/role-key';
import { areWithin, DAY } from './times-apart';

type Roles = NonNullable<Entity['roles']>;

/** Further apart in time, a shorter role may be another one. */
const ONE_TIME = 366 * DAY;

/**
 * Newest first, for the newest serves as the description; of those that say the same, however they put it, the newest
 * and the oldest, and none that only says less than another of its time: "Mayor" beside "mayor of Ashford".
 */
export function mergeRoles(known: Roles = [], found: Roles = []): Roles {
  const all = [...known, ...found].sort((one, other) => (other.asOf ?? '').localeCompare(one.asOf ?? ''));
  const roles = all.filter((role) => !all.some((other) => isFuller(other, role)));
  const newest = new Map([...roles].reverse().map((role) => [roleKey(role.text), role]));
  const oldest = new Map(roles.map((role) => [roleKey(role.text), role]));
  return roles.filter((role) => {
    const [first, last] = [newest, oldest].map((each) => each.get(roleKey(role.text)));
    return role === first || (role === last && role.asOf !== first?.asOf);
  });
}

const isFuller = (fuller: Roles[number], role: Roles[number]): boolean =>
  saysLess(role.text, fuller.text) && areWithin(fuller.asOf, role.asOf, ONE_TIME);
