import type { ComponentChildren } from 'preact';

/** Leads to the options page, in a tab of its own. */
export function OptionsLink({ to = '', children }: { to?: string; children: ComponentChildren }) {
  return (
    <a class="link" href={`/options.html${to}`} target="_blank" rel="noopener">
      {children}
    </a>
  );
}
