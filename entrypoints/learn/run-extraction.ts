import type { ExtractMessage, ExtractRequest, Proposal } from './proposal';

/**
 * Reads an article in a worker of its own, so that no screen waits for it.
 * @throws {Error} with a reason for the reader, where nothing can be learned from it.
 */
export function runExtraction(request: ExtractRequest, signal?: AbortSignal): Promise<Proposal> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./extract-worker.ts', import.meta.url), { type: 'module' });
    const end = (finish: () => void) => {
      worker.terminate();
      finish();
    };
    worker.onmessage = ({ data }: MessageEvent<ExtractMessage>) =>
      end(() => (data.kind === 'found' ? resolve(data.proposal) : reject(new Error(data.reason))));
    worker.onerror = ({ message }) =>
      end(() => reject(new Error(message === '' ? 'Reading the article broke off.' : message)));
    signal?.addEventListener('abort', () => worker.terminate());
    worker.postMessage(request);
  });
}
