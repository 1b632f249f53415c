import { random } from './crf';
import type { LabelledDocument, LabelledSentence } from './training-text';

/** Share of the sentences that are set as headlines, half in capitals and half with a capital on most words. */
const SHARE = 0.07;
const SMALL_WORDS = /^(?:of|the|a|an|in|on|to|for|and|at|by|with|from|as|n't|'s|’s)$/;

/** The corpora hold few headlines: some of their sentences are set as ones, so that a capital there tells little. */
export function setSomeAsHeadlines(documents: readonly LabelledDocument[], seed: number): LabelledDocument[] {
  const next = random(seed);
  return documents.map((document) => ({
    ...document,
    sentences: document.sentences.map((sentence) => {
      const chance = next();
      const kept = document.corpus === 'ewt' || sentence.tokens.length < 4 || chance > SHARE;
      return kept ? sentence : setAsHeadline(sentence, chance < SHARE / 2);
    }),
  }));
}

function setAsHeadline({ tokens, names }: LabelledSentence, inCapitals: boolean): LabelledSentence {
  const set = (text: string) => {
    if (inCapitals) return text.toUpperCase();
    return SMALL_WORDS.test(text) ? text : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  };
  return { names, tokens: tokens.map((token) => ({ ...token, text: set(token.text) })) };
}
