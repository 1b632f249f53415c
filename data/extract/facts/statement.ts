import type { Piece } from './pieces';
import type { SentenceView } from './sentence-view';

/** A piece of a sentence, and which sentence of the article that is. */
export interface Statement {
  sentence: SentenceView;
  piece: Piece;
  at: number;
}
