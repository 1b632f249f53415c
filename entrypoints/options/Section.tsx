import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** Anchor of the section, as the menu and other screens link to it. */
  id: string;
  title: string;
  lead?: string;
  children: ComponentChildren;
}

export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 class="section-title" id={`${id}-title`}>
        {title}
      </h2>
      {lead !== undefined && <p class="section-lead quiet">{lead}</p>}
      {children}
    </section>
  );
}
