/** What the keyboard reaches. */
export const FOCUSABLE = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary';

/**
 * Remembers where an element is among what can have the focus. What comes back gives it the focus, or where it has
 * gone, what stands in its place in its list or section.
 */
export function placeOf(element: HTMLElement): () => void {
  const places = ancestorsOf(element).map((around) => ({ around, at: focusable(around).indexOf(element) }));
  return () => {
    const [instead] = places
      .filter(({ around }) => around.isConnected)
      .flatMap(({ around, at }) =>
        focusable(around)
          .slice(0, Math.max(at, 0) + 1)
          .slice(-1),
      );
    (element.isConnected ? element : instead)?.focus();
  };
}

const focusable = (around: Element): HTMLElement[] => [...around.querySelectorAll<HTMLElement>(FOCUSABLE)];

/** The lists and sections around an element, the innermost first. */
function ancestorsOf(element: Element): Element[] {
  const around = element.parentElement?.closest('ul, section');
  return around == null ? [] : [around, ...ancestorsOf(around)];
}
