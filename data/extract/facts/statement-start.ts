import type { NameAnnotation, Span } from '../annotations';
import { footnotesEnd } from './footnotes';
import type { SentenceView } from './sentence-view';

/** "WASHINGTON (AP) —": the place where it was written. */
const CAPITALS =
  /^(?:\p{Lu}[\p{Lu}.'’-]+(?:,? ){0,1}){1,4}(?:,[^—–(]{0,30})?\s*(?:\([^)]{1,30}\)\s*)?[—–-]{1,2}\s+/u;
/** What may stand around the place names of a dateline: ", Taiwan (Reuters) — ". */
const AROUND_PLACES = /^[\s,]*(?:\([^)]{1,30}\)\s*)?(?:[—–]|--|-)\s+(?=["“\p{Lu}])/u;
/** "12:00 PM PT -- ", "© Provided by ..." */
const CLOCK = /^\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?\s*(?:--?|[—–:])\s*/i;

/** Words by which a sentence begins, and a name or a caption seldom goes on. */
const BEGINS = /^(?:In|On|At|After|For|But|When|By|From|With|As|During|While|Since)$/;
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/**
 * Offset at which a sentence begins to state something: after a dateline, and after a caption or headline that runs into the
 * sentence without a stop ("Elizabeth Quat In the New Territories ...").
 */
export const statementStart = (text: string, sentence: SentenceView): number =>
  Math.max(datelineEnd(text, sentence), captionEnd(sentence), footnotesEnd(text, sentence));

function datelineEnd(text: string, sentence: Span & { names: readonly NameAnnotation[] }): number {
  const whole = text.slice(sentence.start, sentence.end);
  const opener = CAPITALS.exec(whole)?.[0] ?? CLOCK.exec(whole)?.[0];
  if (opener !== undefined) return sentence.start + opener.length;
  let at = sentence.start;
  for (const { start, end, type } of sentence.names) {
    if (type !== 'place' || !/^(?:,? )?$/.test(text.slice(at, start))) break;
    at = end;
  }
  const mark = at > sentence.start ? AROUND_PLACES.exec(text.slice(at, sentence.end))?.[0] : undefined;
  return mark === undefined ? sentence.start : at + mark.length;
}

/** Captions and headlines that run on are short, in words. */
const LONGEST_CAPTION = 15;

function captionEnd({ words, names, start: first }: SentenceView): number {
  const at = words.findIndex(({ text, start }, i) => {
    const [before, next] = [words[i - 1], words[i + 1]];
    if (i > LONGEST_CAPTION || !before || !next || !BEGINS.test(text)) return false;
    const isTitled = names.some((name) => name.type === 'work' && name.start < start && start < name.end);
    return (
      !isTitled && /[\p{L}\p{N}]$/u.test(before.text) && (/^\p{Ll}/u.test(next.text) || DAYS.test(next.lower))
    );
  });
  return words[at]?.start ?? first;
}
