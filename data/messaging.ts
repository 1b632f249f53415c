/** Answers the messages of `data/protocol.ts`, checking each where it comes in. Asking is in `data/ask.ts`. */
import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import type { Envelope, Payload } from './ask';
import { BackgroundRequests, PageRequests, type BackgroundAnswers, type PageAnswers } from './protocol';

export { askBackground, askPage } from './ask';

type Handlers<Requests, Answers> = {
  [Name in keyof Requests & keyof Answers]?: (
    payload: Payload<Requests, Name>,
    sender: Browser.runtime.MessageSender,
  ) => Answers[Name] | Promise<Answers[Name]>;
};

/** Answers requests in the background until `signal` ends. */
export function answerInBackground(
  handlers: Handlers<typeof BackgroundRequests, BackgroundAnswers>,
  signal?: AbortSignal,
): void {
  answer(BackgroundRequests, handlers, signal);
}

/** Answers requests in a page until `signal` ends. */
export function answerInPage(
  handlers: Handlers<typeof PageRequests, PageAnswers>,
  signal: AbortSignal,
): void {
  answer(PageRequests, handlers, signal);
}

const MessageSchema = v.strictObject({ name: v.string(), payload: v.unknown() });

function answer<Requests extends Record<string, v.GenericSchema>, Answers>(
  requests: Requests,
  handlers: Handlers<Requests, Answers>,
  signal?: AbortSignal,
): void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (envelope: Envelope) => void,
  ): boolean => {
    const envelope = v.safeParse(MessageSchema, message);
    if (!envelope.success || sender.id !== browser.runtime.id) return false;
    const { name, payload } = envelope.output;
    const schema = Object.hasOwn(requests, name) ? requests[name] : undefined;
    const handler = (
      handlers as Record<string, ((payload: unknown, sender: unknown) => unknown) | undefined>
    )[name];
    if (schema === undefined || handler === undefined) return false;
    void Promise.resolve()
      .then(() => handler(v.parse(schema, payload), sender))
      .then(
        (value) => respond({ answer: value }),
        (error: unknown) => respond({ error: error instanceof Error ? error.message : String(error) }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
