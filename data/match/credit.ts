/** "Foto: Strack/dpa", "Crédit photo : Fourquet / AFP": who took a picture is a namesake, and the word before names nothing. */
import type { Standing } from './standing';
import { CREDITS } from './words/credits';

const LEAD = /(?:^|[^\p{L}])(\p{L}+)\.?\s?:\s?$/u;
/** A headline goes on: "Video: Merz in Paris". */
const CREDIT_ENDS = /^(?:$|\s?[/|,;)\]]|\.?\s*$)/u;

/** Whether a name is the word of a credit, or the bare surname behind it. */
export function isInCredit({ text, start, end, written, lower, types }: Standing): boolean {
  if (/^\s?:/u.test(text.slice(end, end + 2)) && CREDITS.has(lower)) return true;
  const isByAgency = /^\s?\/\s?\p{Lu}/u.test(text.slice(end, end + 4));
  if (!types.includes('person') || (/\s/.test(written) && !isByAgency) || !CREDIT_ENDS.test(text.slice(end)))
    return false;
  const lead = LEAD.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return lead !== undefined && CREDITS.has(lead.toLowerCase());
}
