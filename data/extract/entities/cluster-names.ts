import type { NameKind } from '../names/name-kinds';
import { clusterPeople } from './cluster-people';
import { keyThings } from './cluster-things';

/** A name in its text, with what kind of thing it names. */
export interface NamedThing {
  text: string;
  kind: NameKind;
  /** The word right before it. */
  before?: string;
  /** It stands for somebody's kin: "his wife, Clara Sorel". */
  isKin?: boolean;
}

/** Gives each name of an article a key, the same for namings of the same thing. */
export function clusterNames(names: readonly NamedThing[], longForms: ReadonlyMap<string, string>): string[] {
  const people = names.filter(({ kind }) => kind === 'person');
  const things = names.filter(({ kind }) => kind !== 'person');
  const persons = clusterPeople(people).map((n) => `person ${n}`);
  const keys = keyThings(things, longForms);
  let person = 0;
  let thing = 0;
  return names.map(({ kind }) => (kind === 'person' ? persons[person++] : keys[thing++]) ?? '');
}
