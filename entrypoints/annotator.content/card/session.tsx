import { createRef, render } from 'preact';
import type { CardView, ThingView } from '@/components/card/card-view';
import { CardPanel } from '@/components/card/CardPanel';
import { todayOf } from '@/components/card/dates';
import { goBack, leadOn, startHistory } from '@/components/card/history';
import { ReadingProvider } from '@/components/card/reading';
import type { Card, ThingLabel } from '@/data/model';
import type { Mention } from '@/data/protocol';

export interface SessionOptions {
  mention: Mention;
  /** The words of the page that are the mention. */
  words: string;
  published: string | undefined;
  labelOf: (ref: string) => ThingLabel | undefined;
  openCard: (ref: string) => Promise<Card | undefined>;
  onKnown: ((ref: string, isKnown: boolean) => Promise<void>) | undefined;
  isOrphaned: () => boolean;
  onClose: () => void;
}

export interface CardSession {
  /** Resolves when the first card's answer is there. */
  answered: Promise<unknown>;
  /** Shows the card in `layer` and returns its dialog. */
  mount: (layer: HTMLElement) => HTMLElement;
  /** Goes back one card; false at the first. */
  back: () => boolean;
  /** Whether it stays when its words are no longer highlighted: the reader has just had them hidden, and may undo it. */
  outlivesWords: () => boolean;
  unmount: () => void;
}

/** What a view is left with, to come back to. */
interface Visit {
  view: CardView;
  scrollTop: number;
  /** What led on from it. */
  followed?: string;
}

/** What one opened card goes through: its answers, the cards that it leads on to, and the way back. */
export function startSession(options: SessionOptions): CardSession {
  const { mention, words } = options;
  const cards = new Map<string, Promise<Card | undefined>>();
  const panel = createRef<HTMLDivElement>();
  let layer: HTMLElement | undefined;
  let hasHidden = false;
  let history = startHistory<Visit>({ view: firstView(), scrollTop: 0 });

  function firstView(): CardView {
    const things = mention.refs.map(labelOf);
    const [only] = things;
    if (only !== undefined && things.length === 1)
      return { kind: 'thing', thing: only, answer: { state: 'loading' }, reason: reason() };
    return { kind: 'choice', words, choices: things.map((thing) => ({ thing })) };
  }

  function labelOf(ref: string): ThingLabel {
    return options.labelOf(ref) ?? { ref, kind: 'entity', type: '', name: words };
  }

  function reason() {
    return { alias: mention.alias, support: mention.support.flatMap((ref) => options.labelOf(ref) ?? []) };
  }

  /** Asks once for each thing: a way back waits for nothing. */
  function ask(ref: string): Promise<Card | undefined> {
    const known = cards.get(ref);
    if (known !== undefined) return known;
    // The extension's API throws at once where the extension is gone.
    const asked = Promise.resolve().then(() => options.openCard(ref));
    cards.set(ref, asked);
    asked.catch(() => cards.delete(ref));
    return asked;
  }

  async function load(visit: Visit, view: ThingView): Promise<void> {
    const answer = await ask(view.thing.ref).then(
      (card) => (card === undefined ? { state: 'gone' as const } : { state: 'ready' as const, card }),
      () => ({ state: options.isOrphaned() ? ('orphaned' as const) : ('failed' as const) }),
    );
    visit.view = { ...view, answer };
    if (history.current === visit) show();
  }

  async function describe(visit: Visit): Promise<void> {
    if (visit.view.kind !== 'choice') return;
    const { choices } = visit.view;
    const answers = await Promise.all(choices.map(({ thing }) => ask(thing.ref).catch(() => undefined)));
    const described = choices.map(({ thing }, index) => {
      const description = answers[index]?.description;
      return { thing, ...(description !== undefined && { description }) };
    });
    visit.view = { ...visit.view, choices: described };
    if (history.current === visit) show();
  }

  function fill(visit: Visit): Promise<void> {
    return visit.view.kind === 'thing' ? load(visit, visit.view) : describe(visit);
  }

  function follow(thing: ThingLabel): void {
    const { current } = history;
    const isFromChoice = current.view.kind === 'choice';
    const view: ThingView = { kind: 'thing', thing, answer: { state: 'loading' } };
    const next: Visit = { view: isFromChoice ? { ...view, reason: reason() } : view, scrollTop: 0 };
    const leaving = { ...current, scrollTop: panel.current?.scrollTop ?? 0, followed: thing.ref };
    history = leadOn(history, leaving, next);
    show();
    arrive();
    void fill(next);
  }

  function back(): boolean {
    const earlier = goBack(history);
    if (earlier === undefined) return false;
    history = earlier;
    show();
    arrive();
    return true;
  }

  /** Puts scroll and focus where they were, or at the head of what is new. */
  function arrive(): void {
    const { scrollTop, followed } = history.current;
    const dialog = panel.current;
    if (dialog === null) return;
    const control =
      followed === undefined
        ? undefined
        : dialog.querySelector<HTMLElement>(`[data-ref="${CSS.escape(followed)}"]`);
    (control ?? dialog).focus({ preventScroll: true });
    dialog.scrollTop = scrollTop;
  }

  function retry(): void {
    const { view } = history.current;
    if (view.kind !== 'thing') return;
    const visit = { view: { ...view, answer: { state: 'loading' as const } }, scrollTop: 0 };
    history = { ...history, current: visit };
    show();
    arrive();
    void fill(visit);
  }

  async function know(view: ThingView, isKnown: boolean): Promise<void> {
    const visit = history.current;
    hasHidden = true;
    try {
      await options.onKnown?.(view.thing.ref, isKnown);
      visit.view = { ...view, answer: { state: isKnown ? 'known' : 'loading' } };
      if (!isKnown) void fill(visit);
    } catch {
      hasHidden = false;
      visit.view = { ...view, answer: { state: options.isOrphaned() ? 'orphaned' : 'failed' } };
    }
    if (history.current === visit) {
      show();
      arrive();
    }
  }

  function show(): void {
    if (layer === undefined) return;
    const { view } = history.current;
    render(
      <ReadingProvider
        value={{
          today: todayOf(new Date()),
          ...(options.published !== undefined && { published: options.published }),
          onOpen: follow,
        }}
      >
        <CardPanel
          view={view}
          panel={panel}
          actions={{
            onClose: options.onClose,
            onRetry: retry,
            ...(history.past.length > 0 && { onBack: back }),
            ...(options.onKnown !== undefined &&
              view.kind === 'thing' && { onKnown: (isKnown: boolean) => void know(view, isKnown) }),
          }}
        />
      </ReadingProvider>,
      layer,
    );
  }

  return {
    answered: fill(history.current),
    mount(into) {
      layer = into;
      show();
      if (panel.current === null) throw new Error('The card was not rendered.');
      return panel.current;
    },
    back,
    outlivesWords: () => hasHidden,
    unmount() {
      if (layer !== undefined) render(null, layer);
      layer = undefined;
    },
  };
}
