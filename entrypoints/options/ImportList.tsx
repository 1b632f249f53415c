import { plural } from '@/components/screen/plural';
import type { FileImport, ImportState } from './import-state';

interface ImportListProps {
  imports: readonly FileImport[];
  onUndo: (done: FileImport) => void;
  onDismiss: (done: FileImport) => void;
}

/** What became of each file, until the reader has seen it. */
export function ImportList({ imports, onUndo, onDismiss }: ImportListProps) {
  return (
    <ul class="imports" aria-live="polite">
      {imports.map((each) => (
        <li key={each.id} class={each.state.kind === 'refused' ? 'import import-failed' : 'import'}>
          <ImportReport fileName={each.fileName} state={each.state} />
          {each.state.kind === 'stored' && (
            <button class="button" type="button" onClick={() => onUndo(each)}>
              Undo
            </button>
          )}
          {(each.state.kind === 'stored' || each.state.kind === 'refused') && (
            <button class="button" type="button" onClick={() => onDismiss(each)}>
              OK
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function ImportReport({ fileName, state }: { fileName: string; state: ImportState }) {
  switch (state.kind) {
    case 'waiting':
      return <span class="import-text quiet">{fileName} waits for its turn.</span>;
    case 'checking':
      return (
        <>
          <span class="import-text">Checking {fileName} …</span>
          <progress aria-label={`Checking ${fileName}`} />
        </>
      );
    case 'storing':
      return (
        <>
          <span class="import-text">Storing {fileName} …</span>
          <progress aria-label={`Storing ${fileName}`} value={state.done} max={state.total} />
        </>
      );
    case 'stored':
      return (
        <span class="import-text">
          <strong>{state.title}</strong> was {state.replaced ? 'there before and has been replaced' : 'added'}
          : {plural(state.facts, 'fact')} about {plural(state.things, 'name')}.
        </span>
      );
    case 'refused':
      return (
        <span class="import-text" role="alert">
          <strong>{fileName} was refused</strong>, and nothing was changed.{' '}
          {state.path !== '' && (
            <>
              At <code>{state.path}</code>:{' '}
            </>
          )}
          {state.reason}
        </span>
      );
  }
}
