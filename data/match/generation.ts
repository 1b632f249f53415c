/** What makes another person, or another thing, of a name by the words behind it: "Трамп-младший", "Leonardo da Vinci". */
import { isGivenName } from './given-name';
import { isKnownPart } from './known-part';
import type { Standing } from './standing';

/** Behind a hyphen or a space: the son, the daughter, the elder of one name. */
const GENERATION =
  /^(?:[-‐‑](?:младш|старш|молодш)\p{L}+|\s(?:младший|старший|молодший|mladší|starší|młodszy|starszy|(?:der|die)\s(?:Jüngere|Ältere)|fils|père|hijo|padre|filho|neto|júnior|ml\.|st\.|the\s(?:Younger|Elder)|Jr\.?|Filho|Neto|Júnior|Hijo)(?![\p{L}]))/u;

/** Whether a person's name goes on so, and no name of the person that we know does. */
export function isOfOtherGeneration({ text, end, types, names }: Standing): boolean {
  if (!types.includes('person')) return false;
  const behind = GENERATION.exec(text.slice(end, end + 20))?.[0];
  if (behind === undefined) return false;
  return !names.some((name) => name.toLowerCase().includes(behind.slice(1).toLowerCase()));
}

const PARTICLE = /^\s(?:da|de|del|della|di|do|dos|van|von|bin|ibn)\s\p{Lu}/u;

/** "Leonardo da Vinci" is no firm. */
export function isFirstOfName(place: Standing): boolean {
  const { text, end, types, written } = place;
  if (/\s/.test(written) || types.some((type) => type === 'person' || type === 'place')) return false;
  const next = PARTICLE.exec(text.slice(end, end + 12));
  if (next === null || !isGivenName(written)) return false;
  const word = /\p{Lu}[\p{L}\p{M}]*/u.exec(text.slice(end))?.[0] ?? '';
  return !isKnownPart(place, word);
}
