import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';

interface OptionsLinkProps {
  /** Anchor of a section. */
  to?: string;
  children: ComponentChildren;
}

/** Leads to the options page in a tab: to the one that is open, where no section is asked for. */
export function OptionsLink({ to, children }: OptionsLinkProps) {
  const onClick = (event: MouseEvent) => {
    if (to !== undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void browser.runtime.openOptionsPage();
  };
  return (
    <a class="link" href={`/options.html${to ?? ''}`} target="_blank" rel="noopener" onClick={onClick}>
      {children}
    </a>
  );
}
