/** Carries the messages of `data/protocol.ts`, checking each where it comes in. */
import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import { BackgroundRequests, PageRequests, type BackgroundAnswers, type PageAnswers } from './protocol';

type Payload<Requests, Name extends keyof Requests> =
  Requests[Name] extends v.GenericSchema<infer Input> ? Input : never;

type Handlers<Requests, Answers> = {
  [Name in keyof Requests & keyof Answers]?: (
    payload: Payload<Requests, Name>,
    sender: Browser.runtime.MessageSender,
  ) => Answers[Name] | Promise<Answers[Name]>;
};

/** Asks the background. Rejects when the extension was reloaded or the background failed. */
export function askBackground<Name extends keyof BackgroundAnswers>(
  name: Name,
  payload: Payload<typeof BackgroundRequests, Name>,
): Promise<BackgroundAnswers[Name]> {
  return browser.runtime.sendMessage({ name, payload }).then(unwrap<BackgroundAnswers[Name]>);
}

/** Asks the annotator in a tab's top frame. Rejects where none runs. */
export function askPage<Name extends keyof PageAnswers>(
  tabId: number,
  name: Name,
  payload: Payload<typeof PageRequests, Name>,
): Promise<PageAnswers[Name]> {
  return browser.tabs.sendMessage(tabId, { name, payload }, { frameId: 0 }).then(unwrap<PageAnswers[Name]>);
}

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

type Envelope = { answer: unknown } | { error: string };

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the answer's type is the caller's
function unwrap<Answer>(envelope: unknown): Answer {
  const { answer, error } = (envelope ?? { error: 'nobody answered' }) as { answer: Answer; error?: string };
  if (error !== undefined) throw new Error(error);
  return answer;
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
