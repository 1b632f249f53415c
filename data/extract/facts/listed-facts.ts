/** Lists of what somebody said: "X also said:" and lines without a stop. */
import type { FoundFact } from '../found-fact';
import { asSentence } from './fact-text';
import type { ReadingState } from './reading-state';
import type { SentenceView } from './sentence-view';

/** Such a list is what an editor chose. */
const VALUE = 0.6;
const INTRODUCES =
  /^(?: (?:also|further|then))? (said|says|added|argued|warned|promised|claimed)(?: that)?:$/;
const FEWEST_WORDS = 5;

/** The lines after `sentences[at]`, each as something that its speaker said. */
export function listedFacts(
  { reading, entities }: ReadingState,
  sentences: readonly SentenceView[],
  at: number,
): FoundFact[] {
  const { text } = reading.article;
  const intro = sentences[at];
  const speaker = intro?.names.at(-1);
  const verb = speaker && INTRODUCES.exec(text.slice(speaker.end, intro?.end))?.[1];
  const name = entities.get(speaker?.entity ?? '')?.name;
  if (!speaker || verb === undefined || name === undefined) return [];
  return linesAfter(text, sentences, at).map((line) => {
    const item = text.slice(line.start, line.end);
    return {
      text: asSentence(`${name} ${verb} that ${withSmallLetter(item, line)}`),
      quote: { start: line.start, end: line.end },
      about: [
        ...new Set([
          speaker.entity,
          ...line.names.map(({ entity }) => entity),
          ...line.events.map(({ event }) => event),
        ]),
      ],
      status: 'claimed',
      attribution: name,
      attributedTo: speaker.entity,
      value: VALUE,
    };
  });
}

function linesAfter(text: string, sentences: readonly SentenceView[], at: number): SentenceView[] {
  const after = sentences.slice(at + 1);
  const end = after.findIndex(({ start, end, words }) => {
    return /[.!?:…]["”’')\]]*$/.test(text.slice(start, end)) || words.length < FEWEST_WORDS;
  });
  return end < 0 ? [] : after.slice(0, end);
}

function withSmallLetter(item: string, { words, names }: SentenceView): string {
  const [first] = words;
  const stays = first === undefined || /^(?:NNPS?)$/.test(first.tag) || first.text === 'I';
  if (stays || names.some(({ start }) => start === first.start)) return item;
  return item.charAt(0).toLowerCase() + item.slice(1);
}
