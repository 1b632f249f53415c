import { answer, type Handlers } from './answer';
import { PageRequests, type PageAnswers } from './page-protocol';

/** Answers requests in a page until `signal` ends. */
export function answerInPage(
  handlers: Handlers<typeof PageRequests, PageAnswers>,
  signal: AbortSignal,
): void {
  answer(PageRequests, handlers, signal);
}
