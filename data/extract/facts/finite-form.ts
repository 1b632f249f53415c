import { CUE_VERBS } from '../attributions/cue-verbs';
import { verbForms } from '../attributions/verb-forms';

/** "emphasizing" -> "emphasized", or, in a text of the present, "emphasizes"; nothing for a verb that is not known. */
export function finiteForm(
  gerund: string,
  { past, plural }: { past: boolean; plural: boolean },
): string | undefined {
  const lemma = CUE_VERBS.get(gerund.toLowerCase())?.lemma;
  if (lemma === undefined) return undefined;
  const [base, present, preterite] = verbForms(lemma);
  if (past) return preterite;
  return plural ? base : present;
}
