/** "1", "[12]", "a", "*", "[note 3]", "1, 2": what refers to a note, and no part of the word before it. */
const MARK =
  /^[\s[({]*(?:\d{1,3}|[a-z]|[*†‡§¶]+|(?:n|note|nb|lower-alpha|fn)\.?\s*\d{0,3})(?:\s*[,;–-]\s*\d{1,3})*[\s\])}]*$/iu;

/** Whether a raised piece of text refers to a footnote ("Putin¹"), rather than ends a word ("1ᵉʳ", "10ᵗʰ"). */
export function isFootnoteMark(element: Element): boolean {
  const isRaised = element.localName === 'sup' || element.getAttribute('role') === 'doc-noteref';
  return isRaised && MARK.test(element.textContent);
}
