import Mark from 'mark.js';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { placesOf, type Paragraph } from './places';
import type { Proposal } from '../learn/proposal';

interface ArticleTextProps {
  proposal: Pick<Proposal, 'annotations' | 'pack'>;
  rejected: ReadonlySet<string>;
  /** What the reader is at in the list. */
  active: string | undefined;
  onPick: (id: string) => void;
}

/** The article with all that was found in it marked in place; a press on a mark leads to its proposal. */
export function ArticleText({ proposal, rejected, active, onPick }: ArticleTextProps) {
  const element = useRef<HTMLElement>(null);
  const paragraphs = useMemo(() => placesOf(proposal.annotations, proposal.pack), [proposal]);

  // Preact never renders into the paragraphs, so that mark.js may split their text.
  useLayoutEffect(() => {
    element.current?.replaceChildren(...paragraphs.map(drawParagraph));
  }, [paragraphs]);

  useLayoutEffect(() => {
    for (const mark of marksIn(element.current)) {
      const { id = '' } = mark.dataset;
      mark.classList.toggle('place-rejected', rejected.has(id));
      mark.classList.toggle('place-active', id === active);
    }
  }, [paragraphs, rejected, active]);

  useLayoutEffect(() => {
    const mark = marksIn(element.current).find(({ dataset }) => dataset['id'] === active);
    mark?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const pick = ({ target }: MouseEvent) => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('mark[data-id]') : null;
    if (mark?.dataset['id'] !== undefined) onPick(mark.dataset['id']);
  };
  return <article class="article-text" dir="auto" ref={element} onClick={pick} />;
}

function marksIn(element: HTMLElement | null): HTMLElement[] {
  return [...(element?.querySelectorAll<HTMLElement>('mark[data-id]') ?? [])];
}

/** Facts first, then the names inside them. */
function drawParagraph({ text, facts, things }: Paragraph): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  for (const [places, className] of [
    [facts, 'fact-place'],
    [things, 'thing-place'],
  ] as const)
    new Mark(element).markRanges([...places], {
      className,
      each: (mark, range) => {
        if (mark instanceof HTMLElement)
          mark.dataset['id'] = places.find(({ start }) => start === range.start)?.id;
      },
    });
  return element;
}
