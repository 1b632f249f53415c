import type { Alias } from '../../../model';

/** A large international organisation. */
export interface Organisation {
  id: string;
  name: string;
  aliases: readonly Alias[];
  /** Such as "military alliance of countries in Europe and North America". */
  is: string;
  founded: number;
  /** City in which it has its seat. */
  seat?: string;
  /** Its Wikidata item. */
  item?: string;
  /** ISO codes of two letters; left out where there are too many to tell or where membership is no use to know. */
  members?: readonly string[];
}

export const codes = (text: string): string[] => text.split(' ');
export const names = (...texts: string[]): Alias[] => texts.map((text) => ({ text }));
/** Names that mean other things, too. */
export const inContext = (...texts: string[]): Alias[] => texts.map((text) => ({ text, needsContext: true }));
