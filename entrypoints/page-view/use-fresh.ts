import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { useLive } from '@/components/screen/use-live';
import { readRevision } from '@/data/store/revision';
import { store } from './store';

type State<Value> = { value: Value | undefined } | { error: unknown };

/**
 * What a read of the store gives, read again when the store or `inputs` change; the last stays until the next is there.
 * For reads in one transaction: within a live query Dexie answers some requests from its cache, and the browser, left
 * without any, ends the transaction too early. An error is thrown while rendering, for `Failure` to show.
 */
export function useFresh<Value>(read: () => Promise<Value>, inputs: readonly unknown[]): Value | undefined {
  const [state, setState] = useState<State<Value>>({ value: undefined });
  const revision = useLive(() => liveQuery(() => readRevision(store)), []);
  useEffect(() => {
    let isCurrent = true;
    read().then(
      (value) => isCurrent && setState({ value }),
      (error: unknown) => isCurrent && setState({ error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [...inputs, revision]);
  if ('error' in state) throw state.error;
  return state.value;
}
