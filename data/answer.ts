/** Answers messages, checking each where it comes in. */
import { browser, type Browser } from 'wxt/browser';
import type { Envelope, Payload } from './ask';
import { reasonOf } from './reason-of';

export type Handlers<Requests, Answers> = {
  [Name in keyof Requests & keyof Answers]?: (
    payload: Payload<Requests, Name>,
    sender: Browser.runtime.MessageSender,
  ) => Answers[Name] | Promise<Answers[Name]>;
};

interface Message {
  name: string;
  payload: unknown;
}

/**
 * Answers the requests that have a handler until `signal` ends.
 * @param check - Gives the payload of a request as it may be used; throws what is wrong with it.
 */
export function answer<Requests, Answers>(
  handlers: Handlers<Requests, Answers>,
  check: (name: keyof Handlers<Requests, Answers>, payload: unknown) => unknown,
  signal?: AbortSignal,
): void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (envelope: Envelope) => void,
  ): boolean => {
    if (!isMessage(message) || sender.id !== browser.runtime.id) return false;
    const { name, payload } = message;
    if (!Object.hasOwn(handlers, name)) return false;
    const known = name as keyof Handlers<Requests, Answers>;
    const handler = handlers[known] as (payload: unknown, sender: unknown) => unknown;
    void Promise.resolve()
      .then(() => handler(check(known, payload), sender))
      .then(
        (value) => respond({ answer: value }),
        (error: unknown) => respond({ error: reasonOf(error) }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

function isMessage(message: unknown): message is Message {
  return typeof message === 'object' && typeof (message as Partial<Message> | null)?.name === 'string';
}
