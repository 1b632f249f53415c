/** The annotator in a page: reads it, asks the background what is mentioned, shows it, and follows the page's changes. */
import { answerInPage, askBackground } from '@/data/messaging';
import type { RendererChoice } from '@/data/model';
import type { ListedMention } from '@/data/protocol';
import { startCardHost } from './card-host';
import { createRenderer } from './create-renderer';
import { jumpTo } from './jump';
import { PageHighlights } from './page-highlights';
import { readPageMetadata } from './page-metadata';
import { readPageText } from './page-text';
import type { Renderer } from './renderer';
import { becomeSole, isOrphaned } from './sole-instance';
import type { TextBlock } from './text-block';
import { watchPage } from './watch';

/** Starts the annotator in this page, or tells the one that runs here already to look again. */
export function annotatePage(): void {
  const controller = new AbortController();
  const { signal } = controller;
  const highlights = new PageHighlights();
  let metadata = readPageMetadata(document);
  let blocks: TextBlock[] = [];
  let drawing: { choice: RendererChoice; renderer: Renderer; controller: AbortController } | undefined;

  async function readAll(): Promise<void> {
    metadata = readPageMetadata(document);
    if (drawing !== undefined) highlights.erase(blocks, drawing.renderer);
    blocks = await readPageText(document, signal);
    await match();
  }

  async function match(): Promise<void> {
    const sent = blocks;
    const answer = await askBackground('match-page', {
      blocks: sent.map(({ text }) => text),
      sections: sent.map(({ section }) => section),
      ...metadata,
    });
    if (signal.aborted || sent !== blocks) return;
    await highlights.show(sent, answer, rendererFor(answer.renderer));
  }

  function rendererFor(choice: RendererChoice): Renderer {
    if (drawing?.choice === choice) return drawing.renderer;
    drawing?.controller.abort();
    const own = new AbortController();
    signal.addEventListener('abort', () => own.abort(), { signal: own.signal });
    const renderer = createRenderer(choice, { signal: own.signal });
    drawing = { choice, controller: own, renderer };
    startCardHost({
      renderer,
      highlights: () => highlights.all,
      mentionOf: (id) => highlights.mentionOf(id),
      labelOf: (ref) => highlights.labelOf(ref),
      page: metadata.published === undefined ? {} : { published: metadata.published },
      openCard: (ref) =>
        askBackground('open-card', {
          ref,
          page: {
            refs: highlights.refs,
            ...(metadata.published !== undefined && { published: metadata.published }),
            ...(metadata.canonicalUrl !== undefined && { canonicalUrl: metadata.canonicalUrl }),
          },
        }),
      isOrphaned,
      signal: own.signal,
    });
    return renderer;
  }

  const listMentions = (): ListedMention[] =>
    highlights.all.flatMap(({ id, block, start, end }) => {
      const label = highlights.labelOf(highlights.mentionOf(id)?.refs[0] ?? '');
      return label === undefined ? [] : [{ ...label, index: id, text: block.text.slice(start, end) }];
    });

  const again = (): void => void readAll().catch(endIfOrphaned);
  function endIfOrphaned(error: unknown): void {
    if (isOrphaned()) controller.abort();
    else if (!signal.aborted) console.warn('Backstory:', error);
  }

  if (!becomeSole(controller, again)) return;
  answerInPage(
    {
      'list-mentions': listMentions,
      'jump-to-mention': ({ index }) => {
        const highlight = highlights.highlightOf(index);
        if (highlight !== undefined && drawing !== undefined) jumpTo(highlight, drawing.renderer, signal);
        return undefined;
      },
      stop: () => {
        controller.abort();
        return undefined;
      },
      refresh: () => {
        void match().catch(endIfOrphaned);
        return undefined;
      },
    },
    signal,
  );
  watchPage({ onChanged: again, onNavigated: again, signal });
  again();
}
