import type { ComponentChildren } from 'preact';
import { plural } from '@/components/screen/plural';
import type { ImportOutcome } from './import-messages';
import { ReportActions } from './ReportActions';
import type { FileImport, ImportState } from './use-imports';

interface ImportListProps {
  imports: readonly FileImport[];
  onUndo: (id: number, outcome: ImportOutcome) => void;
  onDismiss: (id: number) => void;
}

/** What became of each file. The list is always there, for screen readers announce only what changes in one. */
export function ImportList({ imports, onUndo, onDismiss }: ImportListProps) {
  return (
    <ul class="imports" aria-live="polite">
      {imports.map(({ id, fileName, state }) => (
        <li key={id} class={state.kind === 'refused' ? 'import import-refused' : 'import'}>
          <Report fileName={fileName} state={state} />
          {(state.kind === 'stored' || state.kind === 'refused') && (
            <ReportActions
              file={fileName}
              onUndo={state.kind === 'stored' ? () => onUndo(id, state.outcome) : undefined}
              onDismiss={() => onDismiss(id)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function Report({ fileName, state }: { fileName: string; state: ImportState }) {
  switch (state.kind) {
    case 'waiting':
      return <span class="import-text quiet">{fileName} waits for its turn.</span>;
    case 'checking':
      return (
        <Progress words={`Checking ${fileName}`}>
          <progress aria-label={`Checking ${fileName}`} />
        </Progress>
      );
    case 'storing':
      return (
        <Progress words={`Storing ${fileName}`}>
          <progress aria-label={`Storing ${fileName}`} value={state.done} max={state.total} />
        </Progress>
      );
    case 'stored':
      return <Stored outcome={state.outcome} />;
    case 'refused':
      return <Refused fileName={fileName} path={state.path} reason={state.reason} />;
  }
}

function Progress({ words, children }: { words: string; children: ComponentChildren }) {
  return (
    <>
      <span class="import-text">{words} …</span>
      {children}
    </>
  );
}

function Stored({ outcome }: { outcome: ImportOutcome }) {
  const { title, facts, things } = outcome;
  return (
    <span class="import-text">
      <strong dir="auto">{title}</strong> {whatHappened(outcome)}. It has {plural(facts, 'fact')} about{' '}
      {plural(things, 'entity or event', 'entities and events')}.
    </span>
  );
}

function whatHappened({ revision, earlier }: ImportOutcome): string {
  if (earlier === undefined) return 'was added';
  const before = earlier.pack.topic.revision;
  return before === revision
    ? `was replaced by the same revision, ${revision}`
    : `was replaced: revision ${before} by ${revision}`;
}

function Refused({ fileName, path, reason }: { fileName: string; path: string; reason: string }) {
  return (
    <span class="import-text" role="alert">
      <strong>{fileName} was refused.</strong> Nothing was changed.
      <span class="import-reason">
        {path !== '' && (
          <>
            <code>{path}</code>:{' '}
          </>
        )}
        {reason}
      </span>
    </span>
  );
}
