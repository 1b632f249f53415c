import { useRef, useState } from 'preact/hooks';
import { askBackground } from '@/data/ask';
import { restoreSnapshot } from '@/data/store/topic-snapshot';
import { deleteTopic } from '@/data/store/topics';
import type { ImportMessage, ImportOutcome } from './import-messages';
import type { SectionProps } from './Options';
import { runImport } from './run-import';
import { store } from './store';

export type ImportState = { kind: 'waiting' } | ImportMessage;

/** One file and what became of it. */
export interface FileImport {
  /** Unique on the screen. */
  id: number;
  fileName: string;
  state: ImportState;
}

/** Imports files one after another and keeps what became of each until the reader has seen it. */
export function useImports(write: SectionProps['write']) {
  const [imports, setImports] = useState<readonly FileImport[]>([]);
  const lastId = useRef(0);
  const queue = useRef(Promise.resolve());

  const tell = (id: number, state: ImportState) =>
    setImports((all) =>
      all
        .filter((each) => each.id === id || !isOvertaken(each.state, state))
        .map((each) => (each.id === id ? { ...each, state } : each)),
    );
  /** Of a topic that is gone there is nothing left to undo. */
  const dismissTopic = (topicId: string) =>
    setImports((all) =>
      all.filter(({ state }) => state.kind !== 'stored' || state.outcome.topicId !== topicId),
    );
  const dismiss = (id: number) => setImports((all) => all.filter((each) => each.id !== id));

  const start = (files: readonly File[]) => {
    for (const file of files) {
      const id = ++lastId.current;
      setImports((all) => [...all, { id, fileName: file.name, state: { kind: 'waiting' } }]);
      queue.current = queue.current
        .then(() => runImport(file, (state) => tell(id, state)))
        .then(() => askBackground('store-changed', {}))
        // The background notices by itself when it next wakes.
        .catch(() => undefined);
    }
  };
  const undo = (id: number, outcome: ImportOutcome) => {
    dismiss(id);
    write(() => takeBack(outcome));
  };
  return { imports, start, undo, dismiss, dismissTopic };
}

function takeBack({ topicId, earlier }: ImportOutcome): Promise<void> {
  return earlier === undefined ? deleteTopic(store, topicId) : restoreSnapshot(store, earlier);
}

/** An import is undone only while it is the last of its topic: undone later, it would take the newer one with it. */
function isOvertaken(state: ImportState, newer: ImportState): boolean {
  return (
    state.kind === 'stored' && newer.kind === 'stored' && state.outcome.topicId === newer.outcome.topicId
  );
}
