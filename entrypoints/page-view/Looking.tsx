import type { ComponentChildren } from 'preact';

/** Stands for an answer that takes long. */
export function Looking({ children }: { children: ComponentChildren }) {
  return (
    <p class="looking" role="status">
      {children}
    </p>
  );
}
