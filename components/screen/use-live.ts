import { useEffect, useState } from 'preact/hooks';

/** As much of an observable as a live query needs; what dexie's `liveQuery` returns is one. */
export interface Live<Value> {
  subscribe(
    onNext: (value: Value) => void,
    onError: (error: unknown) => void,
  ): {
    unsubscribe(): void;
  };
}

type State<Value> = { value: Value | undefined } | { error: unknown };

/**
 * The newest value of a live query, also after a write in another tab; undefined until there is one. When `inputs`
 * change the last value stays until the new query answers, so that nothing flickers. A query's error is thrown while
 * rendering, for `Failure` to show.
 */
export function useLive<Value>(query: () => Live<Value>, inputs: readonly unknown[]): Value | undefined {
  const [state, setState] = useState<State<Value>>({ value: undefined });
  useEffect(() => {
    const subscription = query().subscribe(
      (value) => setState({ value }),
      (error) => setState({ error }),
    );
    return () => subscription.unsubscribe();
  }, inputs);
  if ('error' in state) throw state.error;
  return state.value;
}
