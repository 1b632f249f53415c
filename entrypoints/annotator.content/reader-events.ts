/** What the reader does in a page: heard from the beginning, and answered by what comes later. */

type ReaderEventMap = Pick<WindowEventMap, 'pointermove' | 'pointerdown' | 'click' | 'keydown'>;
type ReaderEventType = keyof ReaderEventMap;

/** How each is heard: what may be prevented cannot be passive. */
const OPTIONS: Readonly<Record<ReaderEventType, AddEventListenerOptions>> = {
  pointermove: { capture: true, passive: true },
  pointerdown: { capture: true, passive: true },
  click: { capture: true, passive: true },
  keydown: { capture: true },
};

export interface ReaderEvents {
  /** Has trusted events of a type answered, by several in their order. */
  on<Type extends ReaderEventType>(type: Type, answer: (event: ReaderEventMap[Type]) => void): void;
  /** Has what was missed answered, and all that comes from now on. */
  goLive(): void;
  /** Forgets what was missed: nobody came to answer. */
  forget(): void;
}

/** Hears what the reader does in the page, or in a frame of it. `onMissed` is called while nobody answers. */
export function hearReader(view: Window, onMissed: () => void, signal: AbortSignal): ReaderEvents {
  const answers = new Map<string, ((event: never) => void)[]>();
  let missed: Event[] = [];
  let isLive = false;

  function hear(event: Event): void {
    if (!event.isTrusted) return;
    if (isLive) {
      answer(event);
      return;
    }
    // Of moves the last one tells where the pointer is.
    if (missed.at(-1)?.type === 'pointermove' && event.type === 'pointermove') missed.pop();
    missed.push(event);
    onMissed();
  }

  function answer(event: Event): void {
    for (const each of answers.get(event.type) ?? []) each(event as never);
  }

  for (const [type, options] of Object.entries(OPTIONS))
    view.addEventListener(type, hear, { ...options, signal });
  return {
    on(type, answerOne) {
      answers.set(type, [...(answers.get(type) ?? []), answerOne]);
    },
    goLive() {
      isLive = true;
      missed.splice(0).forEach(answer);
    },
    forget: () => (missed = []),
  };
}
