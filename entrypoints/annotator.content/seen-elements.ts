/** How far beyond the viewport an element counts as seen, so that it is ready when it is scrolled to. */
const MARGIN = '50% 0%';

export interface SeenElements {
  observe: (element: Element) => void;
  unobserve: (element: Element) => void;
  has: (element: Element) => boolean;
}

/** Keeps track of which elements are in or near the viewport; calls back when some have come in. */
export function watchSeen(onSeen: () => void, signal: AbortSignal): SeenElements {
  const seen = new WeakSet<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      onSeen();
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    observe: (element) => observer.observe(element),
    unobserve(element) {
      observer.unobserve(element);
      seen.delete(element);
    },
    has: (element) => seen.has(element),
  };
}
