import { plural } from '@/components/screen/plural';
import type { ArticleFile, LearnState } from './use-article-files';

interface ArticleFileListProps {
  files: readonly ArticleFile[];
  onUndo: (file: ArticleFile) => void;
  onDismiss: (ids: readonly number[]) => void;
}

/** What became of each file. The list is always there, for screen readers announce only what changes in one. */
export function ArticleFileList({ files, onUndo, onDismiss }: ArticleFileListProps) {
  const done = files.filter(({ state }) => isDone(state));
  return (
    <>
      {files.length > 1 && (
        <div class="batch">
          <progress aria-label="Learning from files" value={done.length} max={files.length} />
          <span>{reportOf(files)}</span>
          {done.length === files.length && (
            <button class="button" type="button" onClick={() => onDismiss(files.map(({ id }) => id))}>
              Close the report
            </button>
          )}
        </div>
      )}
      <ul class="imports" aria-live="polite">
        {files.map((file) => (
          <li key={file.id} class={file.state.kind === 'refused' ? 'import import-refused' : 'import'}>
            <span class="import-text">
              <strong>{file.fileName}</strong> {wordsOf(file.state)}
            </span>
            {file.state.kind === 'learned' && file.state.outcome.article !== undefined && (
              <button class="button" type="button" onClick={() => onUndo(file)}>
                Undo
              </button>
            )}
            {isDone(file.state) && (
              <button class="button" type="button" onClick={() => onDismiss([file.id])}>
                OK
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const isDone = ({ kind }: LearnState): boolean => kind === 'learned' || kind === 'refused';

function wordsOf(state: LearnState): string {
  switch (state.kind) {
    case 'waiting':
      return 'waits for its turn.';
    case 'reading':
      return 'is being read …';
    case 'refused':
      return `was not learned, and nothing was kept. ${state.reason}`;
    case 'learned': {
      const { added, known, title } = state.outcome;
      const before = known > 0 ? `, and confirms ${plural(known, 'known one')}` : '';
      return `tells ${plural(added, 'new fact')}${before}. They are in “${title}”.`;
    }
  }
}

function reportOf(files: readonly ArticleFile[]): string {
  const of = (kind: LearnState['kind']) => files.filter(({ state }) => state.kind === kind).length;
  const facts = files.reduce(
    (sum, { state }) => sum + (state.kind === 'learned' ? state.outcome.added : 0),
    0,
  );
  return `${of('learned') + of('refused')} of ${plural(files.length, 'file')} read: ${plural(facts, 'new fact')}, ${of('refused')} refused`;
}
