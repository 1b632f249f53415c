import type { Card, ThingLabel } from '@/data/model';
import type { Reason } from './WhyThis';

/** What came of asking for a card. */
export type Answer =
  | { state: 'loading' }
  | { state: 'ready'; card: Card }
  /** The store does not know it any more. */
  | { state: 'gone' }
  | { state: 'failed' }
  /** The extension was updated under the page. */
  | { state: 'orphaned' }
  /** The reader has just said to know it. */
  | { state: 'known' };

export interface ThingView {
  kind: 'thing';
  thing: ThingLabel;
  answer: Answer;
  /** Where the page itself names it. */
  reason?: Reason;
}

/** The page leaves open which of several is meant. */
export interface ChoiceView {
  kind: 'choice';
  /** The words of the page. */
  words: string;
  choices: readonly { thing: ThingLabel; description?: string }[];
}

export type CardView = ThingView | ChoiceView;
