/**
 * Asks by the messages of `data/protocol.ts`. Without the schemas, which are for those who answer: this is all that
 * runs in a page that is not news.
 */
import type { GenericSchema } from 'valibot';
import { browser } from 'wxt/browser';
import type { BackgroundAnswers, BackgroundRequests, PageAnswers, PageRequests } from './protocol';

export type Payload<Requests, Name extends keyof Requests> =
  Requests[Name] extends GenericSchema<infer Input> ? Input : Requests[Name];

/** What comes back over the wire. */
export type Envelope = { answer: unknown } | { error: string };

/** Asks the background. Rejects when the extension was reloaded or the background failed. */
export function askBackground<Name extends keyof BackgroundAnswers>(
  name: Name,
  payload: Payload<typeof BackgroundRequests, Name>,
): Promise<BackgroundAnswers[Name]> {
  return browser.runtime.sendMessage({ name, payload }).then(unwrap<BackgroundAnswers[Name]>);
}

/** Tells the background that the store has changed. One that does not answer notices by itself when it next wakes. */
export async function tellStoreChanged(): Promise<void> {
  await askBackground('store-changed', {}).catch(() => undefined);
}

/** Asks the annotator in a tab's top frame. Rejects where none runs. */
export function askPage<Name extends keyof PageAnswers>(
  tabId: number,
  name: Name,
  payload: Payload<PageRequests, Name>,
): Promise<PageAnswers[Name]> {
  return browser.tabs.sendMessage(tabId, { name, payload }, { frameId: 0 }).then(unwrap<PageAnswers[Name]>);
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the answer's type is the caller's
function unwrap<Answer>(envelope: unknown): Answer {
  const { answer, error } = (envelope ?? { error: 'nobody answered' }) as { answer: Answer; error?: string };
  if (error !== undefined) throw new Error(error);
  return answer;
}
