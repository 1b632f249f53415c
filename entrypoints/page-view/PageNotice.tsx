import type { ComponentChildren } from 'preact';
import { Notice } from '@/components/screen/Notice';
import { OptionsLink } from './OptionsLink';

/** Why no mention is listed. */
export type Reason = 'closed' | 'not-news' | 'site-off' | 'nothing-known' | 'empty-store' | 'topics-off';

const NOTICES: Record<Reason, { title: string; text: ComponentChildren; action?: ComponentChildren }> = {
  closed: {
    title: 'Backstory can’t work on this page',
    text: 'The browser closes its own pages, extension stores and files to extensions. Is this a news page? Then allow Backstory on it in the browser’s settings for extensions, and reload it.',
  },
  'not-news': {
    title: 'Backstory looks at news articles only',
    text: 'This page does not look like one, so it was left as it is. If it is an article, you can learn from it, and your facts can be searched, all the same.',
  },
  'site-off': {
    title: 'Switched off on this site',
    text: 'Its pages stay as they are, and nothing of them is read. The switch “Highlight on this site” changes that.',
  },
  'nothing-known': {
    title: 'Nothing known on this page',
    text: 'It names nobody and nothing that your topics know.',
    action: <OptionsLink to="#topics">See your topics</OptionsLink>,
  },
  'empty-store': {
    title: 'No topics yet',
    text: 'Backstory knows nothing until there is a topic. Add one to begin.',
    action: <OptionsLink to="#topics">Add a topic</OptionsLink>,
  },
  'topics-off': {
    title: 'All topics are switched off',
    text: 'So nothing is highlighted, and nothing is found.',
    action: <OptionsLink to="#topics">Switch a topic on</OptionsLink>,
  },
};

/** An honest answer in place of the list. */
export function PageNotice({ reason }: { reason: Reason }) {
  const { title, text, action } = NOTICES[reason];
  return (
    <Notice title={title} action={action}>
      {text}
    </Notice>
  );
}
