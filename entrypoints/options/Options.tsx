import type { FunctionComponent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Toast, type ToastMessage } from '@/components/screen/Toast';
import { tellStoreChanged } from '@/data/ask';
import { reasonOf } from '@/data/reason-of';
import { ArticlesSection } from './ArticlesSection';
import { HighlightSection } from './HighlightSection';
import { KnownSection } from './KnownSection';
import { SitesSection } from './SitesSection';
import { TopicsSection } from './TopicsSection';
import { usePlace } from './use-place';

export interface SectionProps {
  /** Does a write to the store and lets the pages know; a failure is shown. */
  write: (change: () => Promise<void>) => void;
  /** Shows what was done, with a way to take it back. */
  tell: (message: ToastMessage) => void;
}

/** The menu and the page are made of this list. */
const SECTIONS: { id: string; title: string; Content: FunctionComponent<SectionProps> }[] = [
  { id: 'topics', title: 'Topics', Content: TopicsSection },
  { id: 'articles', title: 'Articles', Content: ArticlesSection },
  { id: 'highlights', title: 'Highlights', Content: HighlightSection },
  { id: 'sites', title: 'Sites', Content: SitesSection },
  { id: 'known', title: 'Known to you', Content: KnownSection },
];

export function Options() {
  const [message, tell] = useState<ToastMessage>();
  const main = useRef<HTMLElement>(null);
  usePlace(main);
  const write: SectionProps['write'] = (change) => {
    change().then(tellStoreChanged, (error: unknown) =>
      tell({ text: `Nothing was changed: ${reasonOf(error)}` }),
    );
  };
  return (
    <div class="options">
      <nav class="menu" aria-label="Sections">
        <p class="menu-title">
          <img src="/icon/icon.svg" alt="" />
          Backstory
        </p>
        <ul>
          {SECTIONS.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main ref={main}>
        <h1 class="for-readers">Backstory: topics and settings</h1>
        {SECTIONS.map(({ id, title, Content }) => (
          <section class="section" id={id} key={id} aria-labelledby={`${id}-title`}>
            <h2 class="section-title" id={`${id}-title`}>
              {title}
            </h2>
            <Content write={write} tell={tell} />
          </section>
        ))}
      </main>
      <Toast message={message} onDismiss={() => tell(undefined)} />
    </div>
  );
}
