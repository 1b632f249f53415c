/** Offices that a country has one holder of: "Russian President" is the President of Russia. */
export const OFFICE =
  /^(?:(?:Former|Acting|Interim|Deputy|Vice) )?(?:Vice )?(?:President|Prime Minister|Premier|King|Queen|Emperor|Chancellor|Crown Prince|(?:\p{Lu}\p{L}+ ){1,2}(?:Minister|Secretary)|Supreme Leader|Chief Justice|Attorney General)$/u;

/** Places that take an article. */
export const WITH_ARTICLE =
  /^(?:United |Netherlands|Philippines|Bahamas|Maldives|Gambia|Czech Republic|Dominican Republic|Soviet Union|Seychelles|Comoros)/;

/** "[Zimbabwe] President" -> "President of Zimbabwe"; `title` is what stands after the place. */
export function officeOf(title: string, place: string): string | undefined {
  const office = title.trim();
  if (!OFFICE.test(office)) return undefined;
  return `${office} of ${WITH_ARTICLE.test(`${place} `) ? 'the ' : ''}${place}`;
}
