import { useState } from 'preact/hooks';
import { isWaiting, type FileDraft } from '@/data/store/drafts';
import { FileProgress } from './FileProgress';
import { describeFile, describeFiles, isRefused } from './report-words';
import { ReportActions } from './ReportActions';

interface ArticleFileListProps {
  drafts: readonly FileDraft[];
  onStop: () => void;
  onUndo: (drafts: readonly FileDraft[]) => void;
  onDismiss: (drafts: readonly FileDraft[]) => void;
}

/** Shown before the reader asks for all. */
const FIRST = 10;

/** What became of each file. The list is always there, for screen readers announce only what changes in one. */
export function ArticleFileList({ drafts, onStop, onUndo, onDismiss }: ArticleFileListProps) {
  const [showsAll, setShowsAll] = useState(false);
  const current = drafts.find(isWaiting);
  const shown = showsAll ? drafts : firstOf(drafts);
  return (
    <>
      {drafts.length > 1 && (
        <div class="batch">
          <progress
            aria-label="Learning from files"
            value={drafts.filter((draft) => !isWaiting(draft)).length}
            max={drafts.length}
          />
          <span role="status">{describeFiles(drafts)}</span>
          <span class="button-row">
            {current !== undefined ? (
              <button class="button" type="button" onClick={onStop}>
                Stop
              </button>
            ) : (
              <>
                {drafts.some(canUndo) && (
                  <button class="button" type="button" onClick={() => onUndo(drafts)}>
                    Undo all
                  </button>
                )}
                <button class="button" type="button" onClick={() => onDismiss(drafts)}>
                  Close the report
                </button>
              </>
            )}
          </span>
        </div>
      )}
      <ul class="imports" aria-live="polite">
        {shown.map((draft) => (
          <FileItem
            key={draft.id}
            draft={draft}
            isCurrent={draft === current}
            onUndo={() => onUndo([draft])}
            onDismiss={() => onDismiss([draft])}
          />
        ))}
      </ul>
      {shown.length < drafts.length && (
        <button class="button imports-all" type="button" onClick={() => setShowsAll(true)}>
          Show all {drafts.length} files
        </button>
      )}
    </>
  );
}

/** What was refused needs the reader; the rest is a list. */
function firstOf(drafts: readonly FileDraft[]): readonly FileDraft[] {
  const others = drafts.filter((draft) => !isRefused(draft));
  const room = Math.max(0, FIRST - (drafts.length - others.length));
  const listed = new Set(others.slice(0, room));
  return drafts.filter((draft) => isRefused(draft) || listed.has(draft));
}

interface FileItemProps {
  draft: FileDraft;
  /** Whether it is the one that is being read. */
  isCurrent: boolean;
  onUndo: () => void;
  onDismiss: () => void;
}

function FileItem({ draft, isCurrent, onUndo, onDismiss }: FileItemProps) {
  return (
    <li class={isRefused(draft) ? 'import import-refused' : 'import'}>
      <span class="import-text">
        <strong dir="auto">{draft.file.name}</strong> {describeFile(draft, isCurrent)}
      </span>
      {isCurrent && <FileProgress draft={draft.id} name={draft.file.name} />}
      {!isWaiting(draft) && (
        <ReportActions
          file={draft.file.name}
          onUndo={canUndo(draft) ? onUndo : undefined}
          onDismiss={onDismiss}
        />
      )}
    </li>
  );
}

const canUndo = ({ report }: FileDraft): boolean => report?.article !== undefined;
