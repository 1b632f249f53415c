import type { ComponentChildren } from 'preact';

interface NoticeProps {
  title: string;
  children: ComponentChildren;
  /** What the reader can do about it. */
  action?: ComponentChildren;
}

/** Says why there is nothing to see, and what to do about it. */
export function Notice({ title, children, action }: NoticeProps) {
  return (
    <div class="notice">
      <h2 class="notice-title">{title}</h2>
      <p>{children}</p>
      {action}
    </div>
  );
}
