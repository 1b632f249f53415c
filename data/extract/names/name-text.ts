import type { Token } from '../tokenise';

/** Tokens as one text, with one space where the article has any, and without invisible characters. */
export const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text, start }, i) => (i > 0 && tokens[i - 1]?.end !== start ? ` ${text}` : text))
    .join('')
    .replace(/\p{Cf}/gu, '');
