import { useEffect, useRef } from 'preact/hooks';
import { placeOf } from './focus-place';

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
  const area = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const goBack = useRef<() => void>(undefined);
  // What was removed had the focus: without this, the keyboard would be back at the top of the page.
  useEffect(() => undo.current?.focus(), [message]);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !area.current?.contains(target)) goBack.current = placeOf(target);
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  const dismiss = () => {
    onDismiss();
    goBack.current?.();
  };
  return (
    <div class="toast-area" role="status" ref={area}>
      {message !== undefined && (
        <div class="toast">
          <span class="toast-text">{message.text}</span>
          {message.undo !== undefined && (
            <button
              class="toast-undo"
              type="button"
              ref={undo}
              onClick={() => {
                dismiss();
                message.undo?.();
              }}
            >
              Undo
            </button>
          )}
          <button class="toast-dismiss" type="button" aria-label="Dismiss" onClick={dismiss}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M4 4l8 8M12 4l-8 8" />
            </svg>
          </button>
        </div>
      )}
    </div>
  );
}
