/** Carries the messages of `data/protocol.ts`, for all who do not have to be small: see `ask.ts`, `answer-in-page.ts`. */
import * as v from 'valibot';
import { answer, type Handlers } from './answer';
import { BackgroundRequests, type BackgroundAnswers } from './protocol';

export { answerInPage } from './answer-in-page';
export { askBackground, askPage } from './ask';

/** Answers requests in the background until `signal` ends. */
export function answerInBackground(
  handlers: Handlers<typeof BackgroundRequests, BackgroundAnswers>,
  signal?: AbortSignal,
): void {
  answer(handlers, (name, payload) => v.parse(BackgroundRequests[name], payload), signal);
}
