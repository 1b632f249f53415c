/** Whether a name is followed by a verb with its object: "Jumbo verhoogt de prijzen", where a noun would have an article. */
import type { Standing } from './standing';
import { FUNCTION_WORDS } from './words/function-words';
import { isGrammarOf, type Language } from './words/languages';

const NORDIC =
  /^(\p{Ll}+(?:r|de|te)),?\s(?:en|ett?|den|det|de|att?|sig|sin|sitt?|sine|sina|ikke|inte|nya|nye|alle|alla|\d+)\s/u;

/** A verb by its ending, and what begins its object. */
const WITH_OBJECT: Readonly<Partial<Record<Language, RegExp>>> = {
  fr: /^(\p{Ll}+(?:[etd]|ent))\s(?:l['’]|qu['’]|(?:les?|la|une?|des|ses|son|sa|leurs?|que|deux|trois|plusieurs|\d+)\s)/u,
  es: /^(\p{Ll}+(?:[ae]n?|ó))\s(?:el|las?|los|una?|sus?|que|al|más|\d+)\s/u,
  pt: /^(\p{Ll}+(?:[ae]m?|ou|iu))\s(?:os?|as?|uma?|seus?|suas?|que|à|ao|mais|\d+)\s/u,
  it: /^(\p{Ll}+(?:[ae]|[ao]no))\s(?:l['’]|(?:il|lo|la|i|gli|le|una?|che|\d+)\s)/u,
  nl: /^(\p{Ll}+(?:t|de|te))\s(?:de|het|een|zijn|haar|dat|geen|niet|alle|meer|\d+)\s/u,
  sv: NORDIC,
  da: NORDIC,
};

export function takesObject({ text, after }: Standing, languages: readonly Language[]): boolean {
  if (after === undefined) return false;
  const behind = text.slice(after.start, after.start + 40);
  return languages.some((language) => {
    const verb = WITH_OBJECT[language]?.exec(behind)?.[1];
    return verb !== undefined && !FUNCTION_WORDS.has(verb) && !isGrammarOf(language, verb);
  });
}
