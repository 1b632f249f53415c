/** The Arabic article behind "to": "ل" and "الأمم المتحدة" are written "للأمم المتحدة". */

const ARTICLE = /^ال(?=\p{L}{3})/u;

/** How a name with the article is written behind "to"; undefined for others. */
export function writtenBehindTo(alias: string): string | undefined {
  if (!ARTICLE.test(alias)) return undefined;
  const noun = alias.replace(ARTICLE, '');
  return noun.startsWith('ل') ? `ل${noun}` : `لل${noun}`;
}
