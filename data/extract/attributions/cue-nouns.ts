/** Nouns for what somebody says, thinks or wants: "the claim that ...", "their hope for ...", "plans to ...". */
const CLAIMS =
  'claim allegation assertion accusation charge contention statement announcement declaration admission argument belief ' +
  'opinion view conviction suspicion fear concern worry hope expectation impression idea notion theory suggestion ' +
  'warning prediction report rumor rumour assurance promise pledge vow commitment proposal recommendation demand ' +
  'insistence confidence doubt feeling sense conclusion finding complaint criticism confirmation denial estimate ' +
  'forecast guarantee hint remark comment acknowledgement revelation speculation understanding assumption perception narrative';
const WISHES =
  'plan intention desire promise pledge vow commitment proposal demand call request order appeal decision determination ' +
  'willingness readiness wish hope offer refusal threat ambition aspiration eagerness reluctance aim goal agreement';
/** Said of nobody in particular they are attributions all the same: "allegations of fraud". */
const UNSURE = 'claim allegation accusation rumor rumour speculation suspicion report fear concern';

const withPlurals = (words: string) =>
  new Set(
    words
      .split(' ')
      .flatMap((word) => [
        word,
        word.endsWith('y') ? `${word.slice(0, -1)}ies` : word.endsWith('ss') ? `${word}es` : `${word}s`,
      ]),
  );

export const CLAIM_NOUNS = withPlurals(CLAIMS);
export const WISH_NOUNS = withPlurals(WISHES);
export const UNSURE_NOUNS = withPlurals(UNSURE);

/** Verbs that say nothing themselves: "made the claim that". */
export const LIGHT_VERBS =
  /^(?:ma[dk]e|makes|making|g[ia]ve|gives|giving|given|has|have|had|having|h[eo]ld|holds|issued?|issues|issuing|offer(?:s|ed|ing)?|voic(?:e|es|ed|ing)|express(?:es|ed|ing)?|share[sd]?|deliver(?:s|ed|ing)?|reach(?:es|ed)?|came?|put)$/;
