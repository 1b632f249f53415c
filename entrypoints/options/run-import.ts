import type { ImportMessage } from './import-messages';

/** Imports a file in a worker of its own; resolves after its last message. */
export function runImport(file: File, tell: (message: ImportMessage) => void): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
    const end = (message: ImportMessage) => {
      worker.terminate();
      tell(message);
      resolve();
    };
    worker.onmessage = ({ data }: MessageEvent<ImportMessage>) => {
      if (data.kind === 'stored' || data.kind === 'refused') end(data);
      else tell(data);
    };
    worker.onerror = ({ message }) =>
      end({ kind: 'refused', path: '', reason: message === '' ? 'The import broke off.' : message });
    worker.postMessage(file);
  });
}
