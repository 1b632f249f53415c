import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface SwitchProps {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ComponentChildren;
  disabled?: boolean;
  /** Whether the last change failed, which takes the switch back to `on`. */
  hasFailed?: boolean;
}

/**
 * An on/off switch; its label is its accessible name, and the whole row works it. It shows what the
 * reader asked for at once, as what is so (`on`) may come from another context only later.
 */
export function Switch({ on, onChange, children, disabled = false, hasFailed = false }: SwitchProps) {
  const [asked, setAsked] = useState<boolean>();
  useEffect(() => setAsked(undefined), [on]);
  useEffect(() => {
    if (hasFailed) setAsked(undefined);
  }, [hasFailed]);
  const change = (next: boolean) => {
    setAsked(next);
    onChange(next);
  };
  return (
    <label class="switch">
      <span class="switch-label">{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={asked ?? on}
        disabled={disabled}
        onChange={(event) => change(event.currentTarget.checked)}
      />
    </label>
  );
}
