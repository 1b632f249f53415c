/**
 * A name that is also a word of another language than English, where its capital tells nothing: at the start of a
 * sentence, or in a line all in capitals. What goes on like a name does something; what does not is the word.
 */
import { isBesideAnother } from './beside-another';
import { isCapitalFirst } from './case-rule';
import type { Standing, Verdict } from './standing';
import { takesObject } from './takes-object';
import type { Language } from './words/languages';
import { GOVERNING } from './words/name-makers';
import { isFirmVerb, isNewsVerb, isPerfect } from './words/verbs-abroad';

/** Words with a capital behind an apostrophe have an ending, as in Turkish only names do: "Ordu'da". */
const ENDING = /^['’]\p{Ll}/u;
/** "Montero: “No”", "Piła (Polska)" */
const SPEAKS = /^\s?:/u;
/** Before a town, in the languages that have no article there. */
const PLACE_BEFORE = /^(?:à|en|em|a|ad|in|te|w|we|do|z|ze|v|ve|в|во|из|у|на|до|i|från|til|fra|la|din)$/iu;
/** Verbs that words and names have alike. */
const OF_BOTH =
  /^(?:est|était|sera|es|era|è|é|foi|is|was|heeft|had|wordt|jest|będzie|je|bude|má|есть|будет|може|буде|är|har|er|este|va|не|nie|no|não|non|ne|może|musi)$/u;

export function judgeAbroad(place: Standing, languages: readonly Language[]): Verdict {
  const { text, end, types, after, before } = place;
  const behind = text.slice(end, end + 40);
  if (ENDING.test(behind) || isBesideAnother(place)) return 'name';
  const isPerson = types.includes('person');
  if (SPEAKS.test(behind)) return isPerson ? 'name' : 'doubtful';
  // In Turkish a comma may part the one who does something from what is done.
  if (isPerson && behind.startsWith(', ') && languages.includes('tr')) return 'name';
  if (types.includes('place') && PLACE_BEFORE.test(before?.text ?? '')) return 'name';
  if (after === undefined) return isPerson || types.includes('place') || behind === '' ? 'doubtful' : 'none';
  if (doesSomething(place, languages) || isNegated(place, languages) || takesObject(place, languages))
    return 'name';
  if (isCapitalFirst(after.text) && GOVERNING.has(after.text.toLowerCase())) return 'name';
  return isCapitalFirst(after.text) || OF_BOTH.test(after.text) ? 'doubtful' : 'none';
}

function doesSomething({ text, after, types }: Standing, languages: readonly Language[]): boolean {
  if (after === undefined) return false;
  const next = after.text.toLowerCase();
  const isFirm = types.every((type) => type === 'organisation' || type === 'place');
  if (isFirm && isFirmVerb(next)) return true;
  const behind = text.slice(after.start, after.start + 40);
  return languages.some((language) => isNewsVerb(language, next) || isPerfect(language, behind));
}

/** "Horizons ne votera pas": in French a noun would have an article. */
const isNegated = ({ after }: Standing, languages: readonly Language[]): boolean =>
  languages.includes('fr') && /^n(?:e$|['’])/u.test(after?.text ?? '');
