interface ReportActionsProps {
  /** The name of the file that the report is on. */
  file: string;
  /** Undefined where nothing was kept. */
  onUndo: (() => void) | undefined;
  onDismiss: () => void;
}

/** What can be done about the report on one file: a screen reader hears which. */
export function ReportActions({ file, onUndo, onDismiss }: ReportActionsProps) {
  return (
    <span class="button-row">
      {onUndo !== undefined && (
        <button class="button" type="button" aria-label={`Undo ${file}`} onClick={onUndo}>
          Undo
        </button>
      )}
      <button class="button" type="button" aria-label={`OK, ${file}`} onClick={onDismiss}>
        OK
      </button>
    </span>
  );
}
