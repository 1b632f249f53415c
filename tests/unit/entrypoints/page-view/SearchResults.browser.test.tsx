import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ReadingProvider } from '@/components/card/reading';
import type { FoundFact } from '@/data/store/fact-search';
import { SearchResults } from '@/entrypoints/page-view/SearchResults';
import type { TopicsState } from '@/entrypoints/page-view/use-store';

const FOUND: FoundFact = {
  fact: {
    key: 'f1',
    text: 'Putin thanked Xi for what China has done.',
    status: 'claimed',
    attribution: 'Putin',
    when: { start: '2024-05-16' },
    asOf: '2024-05-16',
    sources: [{ title: 'Putin and Xi meet', publisher: 'Example News', published: '2024-05-16' }],
    contradictedBy: [],
  },
  about: [{ ref: 'xi-jinping', kind: 'entity', type: 'person', name: 'Xi Jinping' }],
  words: ['xi', 'china'],
};

const root = document.createElement('div');
const onOpen = vi.fn();
const show = (found: readonly FoundFact[] | undefined, limit = 50, topics: TopicsState = 'some-on') =>
  render(
    <ReadingProvider value={{ today: '2024-06-01', locale: 'en-GB', onOpen }}>
      <SearchResults query="xi china" found={found} limit={limit} topics={topics} onLeave={() => undefined} />
    </ReadingProvider>,
    root,
  );

beforeEach(() => {
  document.body.append(root);
  vi.clearAllMocks();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

it('shows a fact with its standing, its source and date, and marks what was searched', () => {
  show([FOUND]);
  expect(root.textContent).toContain('Claimed by Putin');
  expect(root.textContent).toContain('Example News');
  expect(root.textContent).toContain('16 May 2024');
  expect([...root.querySelectorAll('mark.found')].map((mark) => mark.textContent)).toEqual([
    'Xi',
    'China',
    'Xi',
  ]);
});

it('says that it is looking until there is an answer', () => {
  show(undefined);
  expect(root.querySelector('[role=status]')?.textContent).toBe('Looking through your facts …');
});

it('leads on to what a fact is about', async () => {
  show([FOUND]);
  await page.getByRole('button', { name: 'Xi Jinping' }).click();
  expect(onOpen).toHaveBeenCalledWith(FOUND.about[0]);
});

it('says how many facts it found, and when it shows only the best', () => {
  show([FOUND]);
  expect(root.querySelector('[role=status]')?.textContent).toBe('1 fact');
  show([FOUND, { ...FOUND, fact: { ...FOUND.fact, key: 'f2' } }], 2);
  expect(root.querySelector('[role=status]')?.textContent).toBe('The best 2 facts');
});

it.each<[string, TopicsState]>([
  ['No fact found for “xi china”', 'some-on'],
  ['All topics are switched off', 'all-off'],
  ['No topics yet', 'none'],
])('says “%s” when nothing is found and the topics are %s', (title, topics) => {
  show([], 50, topics);
  expect(root.textContent).toContain(title);
});
