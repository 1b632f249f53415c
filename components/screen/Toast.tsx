import { useEffect, useRef } from 'preact/hooks';

export interface ToastMessage {
  text: string;
  /** Takes back what the text tells of. */
  undo?: () => void;
}

interface ToastProps {
  message: ToastMessage | undefined;
  onDismiss: () => void;
}

/**
 * Says what was done and takes it back. It stays until it is dismissed or another comes: nobody should race a clock to
 * get a topic back. The live region is always there, for screen readers announce only what changes in one.
 */
export function Toast({ message, onDismiss }: ToastProps) {
  const undo = useRef<HTMLButtonElement>(null);
  // What was removed had the focus: without this, the keyboard would be back at the top of the page.
  useEffect(() => undo.current?.focus(), [message]);
  return (
    <div class="toast-area" role="status">
      {message !== undefined && (
        <div class="toast">
          <span class="toast-text">{message.text}</span>
          {message.undo !== undefined && (
            <button
              class="toast-undo"
              type="button"
              ref={undo}
              onClick={() => {
                onDismiss();
                message.undo?.();
              }}
            >
              Undo
            </button>
          )}
          <button class="toast-dismiss" type="button" aria-label="Dismiss" onClick={onDismiss}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M4 4l8 8M12 4l-8 8" />
            </svg>
          </button>
        </div>
      )}
    </div>
  );
}
