import { useState } from 'preact/hooks';

interface FileDropProps {
  /** Accessible name of the file input. */
  label: string;
  /** What kind of file, for the file dialogue, such as ".json". */
  accept: string;
  hint: string;
  onFiles: (files: File[]) => void;
}

/** Takes files by the file dialogue or dropped. The input is a real one, so that keyboards and tests reach it. */
export function FileDrop({ label, accept, hint, onFiles }: FileDropProps) {
  const [isOver, setIsOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles(files);
  };
  return (
    <div
      class={isOver ? 'file-drop file-drop-over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <label class="button button-main file-drop-button">
        {label}
        <input
          class="file-drop-input"
          type="file"
          multiple
          accept={accept}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // Else the same file, mended, could not be chosen again.
            currentTarget.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
      </label>
      <span class="quiet">{hint}</span>
    </div>
  );
}
