import type { ComponentChildren } from 'preact';

interface SwitchProps {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ComponentChildren;
  disabled?: boolean;
}

/** An on/off switch; its label is its accessible name, and the whole row works it. */
export function Switch({ on, onChange, children, disabled = false }: SwitchProps) {
  return (
    <label class="switch">
      <span class="switch-label">{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
