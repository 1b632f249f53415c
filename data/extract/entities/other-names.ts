/** Names that the article itself says are one's: "Jenna Mourey, better known as Jenna Marbles". */
import type { NameKind } from '../names/name-kinds';

export interface PlacedName {
  sentence: number;
  /** Tokens of its sentence, the latter left out. */
  from: number;
  to: number;
  kind: NameKind;
}

/** Between the one name and the other. */
const KNOWN_AS =
  /^,? ?\(? ?(?:who (?:is|was) )?(?:(?:(?:also|better|formerly|previously|popularly|widely|commonly|professionally|then|now|best|simply|once) )?(?:known as|nicknamed|referred to as)|(?:also|formerly|previously|now|then|once) called|a\.?k\.?a\.?|alias|born|née|nee|formerly|whose (?:real|birth|full|stage) name (?:is|was)|who goes by|who (?:writes|performs|performed|wrote) (?:as|under))(?: (?:simply as|the name|the stage name))*(?: the)? ?["“‘]?$/i;

/** Pairs of names of one thing, by their indexes. */
export function findOtherNames(
  names: readonly PlacedName[],
  wordAt: (sentence: number, at: number) => string | undefined,
): [number, number][] {
  return names.flatMap((name, i): [number, number][] => {
    const next = names[i + 1];
    if (next?.sentence !== name.sentence || next.kind !== name.kind || next.from - name.to > 8) return [];
    const between: string[] = [];
    for (let at = name.to; at < next.from; at += 1) between.push(wordAt(name.sentence, at) ?? '');
    return KNOWN_AS.test(between.join(' ').replace(/ ,/g, ',')) ? [[i, i + 1]] : [];
  });
}

/** The keys of all names, those of such pairs made one. */
export function joinKeys(keys: readonly string[], pairs: readonly (readonly [number, number])[]): string[] {
  const joined = new Map<string, string>();
  const keyOf = (at: number): string => {
    let key = keys[at] ?? '';
    for (let next = joined.get(key); next !== undefined; next = joined.get(key)) key = next;
    return key;
  };
  for (const [one, other] of pairs) {
    const [kept, given] = [keyOf(one), keyOf(other)];
    if (kept !== given) joined.set(given, kept);
  }
  return keys.map((_, at) => keyOf(at));
}
