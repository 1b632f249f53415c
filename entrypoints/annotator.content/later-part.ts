import { askBackground } from '@/data/ask';
import type { LaterPartName } from '@/data/protocol';
import { shareInPage } from './shared-state';

/** Parts of the annotator that a page gets when it needs them: each is a script of its own in `entrypoints/`. */
export interface LaterParts {
  card: typeof import('./card-part');
  marks: typeof import('./marks-part');
}

const provided = (): Partial<LaterParts> => shareInPage('later-parts', () => ({}));

/** Called by a part's own script: what it brings is there now. */
export function providePart<Name extends LaterPartName>(name: Name, part: LaterParts[Name]): void {
  provided()[name] = part;
}

/** A function that fetches a part: once, however often it is called, and anew where that failed. */
export function partLoader<Name extends LaterPartName>(name: Name): () => Promise<LaterParts[Name]> {
  let loading: Promise<LaterParts[Name]> | undefined;
  return () => {
    loading ??= fetchPart(name).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function fetchPart<Name extends LaterPartName>(name: Name): Promise<LaterParts[Name]> {
  await askBackground('need-part', { name });
  const part = provided()[name];
  if (part === undefined) throw new Error(`The part "${name}" did not come.`);
  return part;
}
