/** The office that stands before a name: few of one surname hold the same. */
import { wordBefore, type BlockWord } from './block-words';
import { isCapitalFirst } from './case-rule';
import { OFFICES } from './words/titles';

/** A name has hardly more given ones: "Ruth Bader Ginsburg". */
const MOST_GIVEN_NAMES = 3;

/** In lower case, right before the name: of "Judge Jackson". */
export const officeBefore = (before: BlockWord | undefined): string | undefined => {
  const word = before?.text.toLowerCase().replace(/\.$/, '');
  return word !== undefined && OFFICES.has(word) ? word : undefined;
};

/** The same, where given names may stand between: of "Judge Amy Jackson". */
export function officeBeforeFullName(text: string, surname: number): string | undefined {
  let word = wordBefore(text, surname);
  for (let count = 0; word !== undefined && isCapitalFirst(word.text); count++) {
    const office = officeBefore(word);
    if (office !== undefined || count === MOST_GIVEN_NAMES) return office;
    word = wordBefore(text, word.start);
  }
  return undefined;
}
