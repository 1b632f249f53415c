import { createRef, render } from 'preact';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { CardPanel } from '@/components/card/CardPanel';
import { FactCard } from '@/components/card/FactCard';
import { ReadingProvider, type Reading } from '@/components/card/reading';
import styles from '@/components/card/card.css?inline';
import tokens from '@/components/tokens.css?inline';
import type { Card, CardEvent, CardFact } from '@/data/model';
import { aCard, aFact } from './sample-cards';

const READING: Reading = { today: '2026-11-24', locale: 'en-GB' };

function show(card: Partial<Card>, reading: Partial<Reading> = {}): HTMLElement {
  const box = document.createElement('div');
  document.body.append(box);
  onTestFinished(() => {
    render(null, box);
    box.remove();
  });
  render(
    <ReadingProvider value={{ ...READING, ...reading }}>
      <FactCard card={aCard(card)} titleId="title" />
    </ReadingProvider>,
    box,
  );
  return box;
}

const showFact = (fact: Partial<CardFact>, reading: Partial<Reading> = {}) =>
  show({ facts: [aFact(fact)] }, reading);
const textOf = (box: Element, selector = '*') =>
  box.querySelector<HTMLElement>(selector)?.innerText.replaceAll(/\s+/g, ' ');
const textsOf = (box: Element, selector: string) =>
  [...box.querySelectorAll<HTMLElement>(selector)].map((each) => each.innerText.replaceAll(/\s+/g, ' '));
const button = (box: Element, name: string) =>
  [...box.querySelectorAll('button')].find((each) => each.innerText.includes(name))!;
const times = (count: number, make: (index: number) => CardFact) =>
  Array.from({ length: count }, (_, index) => make(index));

describe('a fact', () => {
  it('says when, how sure and who says so', () => {
    const box = showFact({ status: 'claimed', attribution: 'Putin', when: { start: '2024-05-16' } });
    expect(textOf(box, '.fact-labels')).toBe('16 May 2024 Claimed by Putin');
    expect(box.querySelector('time')?.dateTime).toBe('2024-05-16');
  });

  it('has no badge where its source says it itself', () => {
    expect(showFact({ status: 'stated' }).querySelector('.badge')).toBeNull();
  });

  it('says so when it may be out of date', () => {
    expect(textOf(showFact({ asOf: '2024-05-16' }), '.fact-stale')).toBe('As of May 2024, 2 years ago');
  });

  it('links to its source in a tab of its own, which learns nothing of this one', () => {
    const box = showFact({
      sources: [
        {
          publisher: 'BBC News',
          title: 'Xi and Putin meet',
          url: 'https://bbc.com/x',
          published: '2024-05-16',
        },
      ],
    });
    const link = box.querySelector('a')!;
    expect([link.href, link.target, link.rel]).toEqual([
      'https://bbc.com/x',
      '_blank',
      'noopener noreferrer',
    ]);
    expect(textOf(box, '.source')).toBe('BBC News Xi and Putin meet 16 May 2024');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'no address'])('makes no link of %s', (url) => {
    const box = showFact({ sources: [{ url, title: 'Title' }] });
    expect(box.querySelector('a')).toBeNull();
    expect(textOf(box, '.source')).toBe('Title');
  });

  it.each([
    [{ url: 'https://www.example.org/a' }, 'example.org'],
    [{}, 'Unnamed source'],
  ])('names a source of which nothing else is known: %j', (source, name) => {
    expect(textOf(showFact({ sources: [source] }), '.source')).toBe(name);
  });

  it('unfolds the exact words of its source', async () => {
    const box = showFact({ sources: [{ title: 'Title', quote: 'Letter for letter.' }] });
    expect(box.querySelector('blockquote')).toBeNull();
    button(box, 'Quote').click();
    await expect.poll(() => textOf(box, 'blockquote')).toBe('Letter for letter.');
    expect(button(box, 'Quote').ariaExpanded).toBe('true');
  });

  it('counts its sources and unfolds what each says', async () => {
    const box = showFact({
      sources: [{ title: 'A', quote: 'One.' }, { title: 'B', quote: 'Two.' }, { title: 'C' }],
    });
    button(box, '3 sources').click();
    await expect.poll(() => textsOf(box, '.quoted-source')).toEqual(['One. A', 'Two. B', 'C']);
  });

  it('stands beside what other sources say against it', () => {
    const box = showFact({
      contradictedBy: [{ text: 'It was fifty.', source: { publisher: 'Reuters', published: '2024-05-17' } }],
    });
    expect(textOf(box, '.fact .contradictions')).toMatch(
      /Another source says otherwise It was fifty\. Reuters/,
    );
  });

  it('says of what is said against it who says so', () => {
    const box = showFact({
      contradictedBy: [{ text: 'It was fifty.', source: {}, status: 'claimed', attribution: 'Kyiv' }],
    });
    expect(textOf(box, '.contradictions')).toMatch(/Claimed by Kyiv It was fifty\./);
  });

  it('shows markup as the text that it is', () => {
    const box = showFact({ text: '<img src=x onerror=alert(1)> & <b>bold</b>' });
    expect(textOf(box, '.fact-text')).toBe('<img src=x onerror=alert(1)> & <b>bold</b>');
  });

  it('reads from the right where its script does', () => {
    const box = showFact({ text: 'شكر بوتين شي' });
    expect(getComputedStyle(box.querySelector('.fact-text')!).direction).toBe('rtl');
  });
});

describe('facts', () => {
  it('are five at first, then all, and the focus is at the first new one', async () => {
    const box = show({ facts: times(9, (index) => aFact({ text: `Fact ${index}` })) });
    expect(box.querySelectorAll('.fact')).toHaveLength(5);
    button(box, 'Show all 9 facts').click();
    await expect.poll(() => box.querySelectorAll('.fact').length).toBe(9);
    await expect.poll(() => textOf(document.activeElement!, '.fact-text')).toBe('Fact 5');
  });

  it('hide no single one behind a button', () => {
    expect(show({ facts: times(6, () => aFact()) }).querySelectorAll('.fact')).toHaveLength(6);
  });

  it('that came after the page stand apart', () => {
    const box = show(
      {
        facts: [
          aFact({ text: 'Later.', asOf: '2025-01-01' }),
          aFact({ text: 'Before.', asOf: '2024-01-01' }),
        ],
      },
      { published: '2024-05-16' },
    );
    expect(textsOf(box, '.fact-text')).toEqual(['Before.', 'Later.']);
    expect(textOf(box, '.since .section-title')).toBe('Since then after this page of 16 May 2024');
    expect(textsOf(box, '.since .fact-text')).toEqual(['Later.']);
  });

  it('that the page itself states are folded at the end', () => {
    const box = show({ factsFromThisPage: [aFact({ text: 'From here.' })] });
    expect(textOf(box, '.empty')).toBe('Nothing beyond what this page says.');
    expect(textOf(box, 'summary')).toBe('1 fact from this page');
    expect(box.querySelector('details')?.open).toBe(false);
  });

  it('may be none at all', () => {
    expect(textOf(show({}), '.empty')).toMatch(/^No facts about Vladimir Putin yet\./);
  });
});

describe('the head', () => {
  it('tells kind, name, and what it is as of when', () => {
    const box = show({ description: 'President of Russia', descriptionAsOf: '2024-05-16' });
    expect(textOf(box, '.card-head')).toMatch(/^Person Vladimir Putin President of Russia ?as of May 2024$/);
  });

  it.each([
    ['President of Russia', 'ltr'],
    ['رئيس روسيا', 'rtl'],
  ])('has “%s” begin where its script does, whatever the words beside it', (description, direction) => {
    const line = show({ description, descriptionAsOf: '2024-05-16' }).querySelector('.description')!;
    expect(getComputedStyle(line).direction).toBe(direction);
  });

  it('of an event tells when and where', () => {
    const box = show({
      kind: 'event',
      type: 'state visit',
      start: '2024-05',
      end: '2024-06',
      place: 'Beijing',
    });
    expect(textOf(box, '.kind')).toBe('State visit');
    expect(textOf(box, '.event-line')).toMatch(/^May\s?–\s?June 2024 ?Beijing$/);
  });
});

describe('the timeline', () => {
  const event = (ref: string, start: string): CardEvent => ({
    ref,
    start,
    kind: 'event',
    type: 'summit',
    name: ref,
  });
  const events = ['2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026'].map((year) =>
    event(`E${year}`, year),
  );

  it('tells the open event from the others, which lead on', () => {
    const onOpen = vi.fn();
    const box = show({ ref: 'E2024', kind: 'event', timeline: events.slice(4, 7) }, { onOpen });
    expect(textOf(box, '[aria-current]')).toBe('2024 E2024');
    expect(box.querySelector('[aria-current] button')).toBeNull();
    button(box, 'E2025').click();
    expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ ref: 'E2025' }));
  });

  it('shows where the page stands in time', () => {
    const box = show({ timeline: events.slice(4, 7) }, { published: '2024-05-16' });
    expect(textsOf(box, '.timeline li')).toEqual(['2023 E2023', '2024 E2024', 'This page', '2025 E2025']);
  });

  it('of many events shows those around the open one, then all', async () => {
    const box = show({ ref: 'E2025', kind: 'event', timeline: events });
    expect(textsOf(box, '.timeline-name')).toEqual(['E2022', 'E2023', 'E2024', 'E2025', 'E2026']);
    button(box, 'Show all 8 events').click();
    await expect.poll(() => box.querySelectorAll('.timeline-event').length).toBe(8);
  });

  it('is left out where it would show the event alone', () => {
    expect(
      show({ ref: 'E2024', kind: 'event', timeline: [event('E2024', '2024')] }).querySelector('.timeline'),
    ).toBeNull();
  });
});

describe('what is related', () => {
  it('leads on', () => {
    const onOpen = vi.fn();
    const xi = { ref: 'xi', kind: 'entity', type: 'person', name: 'Xi Jinping' } as const;
    const box = show({ related: [xi] }, { onOpen });
    button(box, 'Xi Jinping').click();
    expect(onOpen).toHaveBeenCalledWith(xi);
  });
});

describe('laid out', () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + styles);
  afterEach(() => (document.adoptedStyleSheets = []));

  it.each([240, 320, 384])('at %i px nothing stands out at the side, however long the names', (width) => {
    document.adoptedStyleSheets = [sheet];
    const name = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    const source = {
      publisher: name,
      title: name.repeat(2),
      url: 'https://example.org/',
      published: '2024-05-16',
      quote: name,
    };
    const fact = aFact({
      text: name,
      status: 'claimed',
      attribution: name,
      sources: [source, source],
      contradictedBy: [{ text: name, source }],
    });
    const thing = {
      ref: 'x',
      kind: 'event',
      type: 'summit',
      name,
      start: '2024-05-16',
      end: '2025-05-17',
    } as const;
    const card = aCard({
      name,
      description: name,
      type: name,
      place: name,
      facts: [fact],
      related: [thing],
      timeline: [thing],
      topics: [{ title: name }],
    });
    const box = document.createElement('div');
    box.className = 'backstory';
    box.style.width = `${width}px`;
    document.body.append(box);
    onTestFinished(() => box.remove());
    const panel = createRef<HTMLDivElement>();
    const view = { kind: 'thing', thing: card, answer: { state: 'ready', card } } as const;
    render(
      <ReadingProvider value={READING}>
        <CardPanel
          view={view}
          panel={panel}
          actions={{ onClose: vi.fn(), onRetry: vi.fn(), onBack: vi.fn() }}
        />
      </ReadingProvider>,
      box,
    );
    const { right } = panel.current!.getBoundingClientRect();
    const wide = [...panel.current!.querySelectorAll('*')].filter(
      (each) => each.getBoundingClientRect().right > right && each.closest('.source-words') === null,
    );
    expect(wide.map((each) => each.className)).toEqual([]);
    expect(panel.current!.scrollWidth).toBeLessThanOrEqual(panel.current!.clientWidth);
  });
});
