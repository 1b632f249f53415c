/** Answers messages, checking each where it comes in. */
import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import type { Envelope, Payload } from './ask';

export type Handlers<Requests, Answers> = {
  [Name in keyof Requests & keyof Answers]?: (
    payload: Payload<Requests, Name>,
    sender: Browser.runtime.MessageSender,
  ) => Answers[Name] | Promise<Answers[Name]>;
};

const MessageSchema = v.strictObject({ name: v.string(), payload: v.unknown() });

/** Answers those of `requests` that have a handler until `signal` ends. */
export function answer<Requests extends Record<string, v.GenericSchema>, Answers>(
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
