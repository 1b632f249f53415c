import type { ExtractMessage, ExtractRequest, Proposal, ReadingStage } from './proposal';

interface RunOptions {
  signal?: AbortSignal;
  onStage?: (stage: ReadingStage) => void;
}

/**
 * Reads an article in a worker of its own, so that no screen waits for it.
 * @throws {Error} with a reason for the reader, where nothing can be learned from it.
 */
export function runExtraction(
  request: ExtractRequest,
  { signal, onStage }: RunOptions = {},
): Promise<Proposal> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./extract-worker.ts', import.meta.url), { type: 'module' });
    const end = (finish: () => void) => {
      worker.terminate();
      finish();
    };
    worker.onmessage = ({ data }: MessageEvent<ExtractMessage>) => {
      if (data.kind === 'stage') onStage?.(data.stage);
      else end(() => (data.kind === 'found' ? resolve(data.proposal) : reject(new Error(data.reason))));
    };
    worker.onerror = ({ message }) =>
      end(() => reject(new Error(message === '' ? 'Reading the article broke off.' : message)));
    signal?.addEventListener('abort', () => worker.terminate());
    worker.postMessage(request);
  });
}
