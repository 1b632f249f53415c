/** Words of an article -> a sentence that is understood without it. */
import { withoutFootnotes } from './footnotes';

/** Words that only join a sentence to the one before. */
const JOINTS =
  /^(?:(?:but|and|so|yet),?\s+|(?:yes|no|well|now),\s+|(?:however|meanwhile|moreover|furthermore|also|still|nevertheless|in addition|in turn|instead|indeed|for example|for instance|of course|as a result|separately|elsewhere|similarly|likewise|consequently|therefore|thus|then|besides|on the other hand|by contrast|in contrast|in fact|at the same time|additionally|here|there|later|since then|after that|in the process|to be sure|after all|in truth|to that end|for his part|for her part|for its part|once again|in other words|in short|overall|unsurprisingly|not surprisingly|at the time|at that time|by then|by this time|by that time|from there),\s+)/i;

export const withoutJoint = (text: string): string => text.replace(JOINTS, '');

/** One line, a capital first, a stop last. */
export function asSentence(text: string): string {
  const words = withoutFootnotes(text).replace(/\s+/g, ' ').trim();
  const line = withoutJoint(words).replace(/[\s,;:—–-]+$/u, '');
  const capital = balanced(line).replace(
    /^(["“‘(]*)(\p{Ll})/u,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  );
  if (/[.!?…]["”’')\]]*$/.test(capital)) return capital;
  return /,["”]$/.test(capital) ? capital.replace(/,(["”])$/, '$1.') : `${capital}.`;
}

/** Opens a quotation that began in a sentence before. */
function balanced(line: string): string {
  const straight = line.match(/"/g)?.length ?? 0;
  if (straight % 2 === 1) return /(?:^|\s)"(?=\S)[^"]*$/.test(line) ? `${line}"` : `"${line}`;
  const [open, close] = [line.indexOf('“'), line.indexOf('”')];
  return close >= 0 && (open < 0 || open > close) ? `“${line}` : line;
}
