import { answer, type Handlers } from './answer';
import { checkPageRequest, type PageAnswers, type PageRequests } from './page-protocol';

/** Answers requests in a page until `signal` ends. */
export function answerInPage(handlers: Handlers<PageRequests, PageAnswers>, signal: AbortSignal): void {
  answer(handlers, checkPageRequest, signal);
}
