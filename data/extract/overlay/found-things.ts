import { foldText } from '../../match/tokens';
import type { Alias } from '../../model';

export interface Found {
  id: string;
  name: string;
  aliases: readonly Alias[];
}

interface Given {
  name?: string;
  aliases?: readonly Alias[];
  /** Names by which it is found in the article, that are no names of it elsewhere. */
  foundAs?: readonly string[];
}

/** Which found things are which of the overlay: those with its id, or with any of its names. */
export function idsOfFound(
  found: readonly Found[],
  given: Readonly<Record<string, Given>>,
): [found: string, given: string][] {
  const owners = new Map(
    Object.entries(given).flatMap(([id, thing]) => namesOf(thing).map((name) => [foldText(name), id])),
  );
  return found.flatMap((thing): [string, string][] => {
    if (thing.id in given) return [];
    const owner = allNames(thing).flatMap((name) => owners.get(foldText(name)) ?? [])[0];
    return owner === undefined ? [] : [[thing.id, owner]];
  });
}

/** Its name first. */
export const allNames = ({ name, aliases }: Found): string[] => [name, ...aliases.map(({ text }) => text)];

const namesOf = ({ name, aliases = [], foundAs = [] }: Given): string[] => [
  ...(name === undefined ? [] : [name]),
  ...aliases.map(({ text }) => text),
  ...foundAs,
];
