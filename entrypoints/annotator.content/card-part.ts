/** All that shows cards: what answers the reader, Preact, the components and their styles. */
export { answerReader } from './card/answer-reader';
