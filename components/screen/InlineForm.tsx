import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface InlineFormProps {
  class: string;
  label?: string;
  /** What has the focus when it opens. */
  focus: string;
  /** What its button says that it does. */
  action: ComponentChildren;
  /** Whether there is anything to do yet. */
  isReady?: boolean;
  onSubmit: () => void;
  onCancel: () => void;
  children: ComponentChildren;
}

/** A form that opens among other things, takes the focus and gives it back, and is left again by Escape. */
export function InlineForm({
  label,
  focus,
  action,
  isReady = true,
  onSubmit,
  onCancel,
  ...props
}: InlineFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    form.current?.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
    return () => {
      if (opener instanceof HTMLElement && form.current?.contains(document.activeElement) === true)
        opener.focus();
    };
  }, []);
  return (
    <form
      class={props.class}
      ref={form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      {props.children}
      <span class="button-row">
        <button class="button button-main" type="submit" disabled={!isReady}>
          {action}
        </button>
        <button class="button" type="button" onClick={onCancel}>
          Cancel
        </button>
      </span>
    </form>
  );
}
