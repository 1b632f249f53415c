import { askBackground } from '@/data/ask';
import { readPageMetadata, type PageMetadata } from '@/data/extract/read-article/page-metadata';
import type { RendererChoice } from '@/data/model';
import type { ListedMention, PageState } from '@/data/protocol';
import type { PageFacts } from './card/answer-reader';
import { createRenderer } from './create-renderer';
import { gateOfPage } from './gate';
import { textToMatch } from './hard-breaks';
import { jumpTo } from './jump';
import { partLoader } from './later-part';
import { startCards } from './page-cards';
import { PageHighlights } from './page-highlights';
import { PageNews } from './page-news';
import { PageText } from './page-text';
import { PointedAt } from './pointed-at';
import type { Renderer } from './renderer';
import type { TextBlock } from './text-block';

interface Drawing {
  choice: RendererChoice;
  renderer: Renderer;
  signal: AbortSignal;
  end: () => void;
}

interface AnnotationOptions {
  signal: AbortSignal;
  /** Called with each open shadow root and each frame's document that is read. */
  onScope: (scope: ShadowRoot | Document) => void;
  /** Called when `state` has changed. */
  onChanged: () => void;
}

/** A page under the reader's eyes, from its text to its highlights and their cards, until the signal ends. */
export class PageAnnotation {
  readonly #signal: AbortSignal;
  readonly #onChanged: () => void;
  readonly #highlights = new PageHighlights();
  readonly #text: PageText;
  #address = document.URL;
  #metadata: PageMetadata = {};
  #isNews = true;
  #isExpired = true;
  #blocks: readonly TextBlock[] = [];
  #sections: readonly number[] = [];
  #drawing: Drawing | undefined;
  /** Documents of frames that are part of the page. */
  readonly #frames = new Set<Document>();
  readonly #loadCard = partLoader('card');
  readonly #loadMarks = partLoader('marks');
  readonly #news: PageNews;
  readonly #pointed: PointedAt;

  constructor({ signal, onScope, onChanged }: AnnotationOptions) {
    this.#signal = signal;
    this.#onChanged = onChanged;
    this.#pointed = new PointedAt(signal);
    this.#news = new PageNews(signal);
    this.#text = new PageText(document, {
      signal,
      readsFrames: true,
      onScope: (scope) => {
        onScope(scope);
        if (scope.nodeType === Node.DOCUMENT_NODE) this.#enterFrame(scope as Document);
      },
      onStale: (blocks) => this.#drawing && this.#highlights.erase(blocks, this.#drawing.renderer),
    });
  }

  /** Reads what has changed since the last look, and if anything has, matches and draws it. */
  async look(): Promise<void> {
    if (!this.#isNews || document.URL !== this.#address) this.#isNews = gateOfPage().isNewsPage(document);
    this.#address = document.URL;
    const blocks = this.#isNews ? await this.#text.read() : [];
    const sections = blocks.map(({ section }) => section);
    const hasOtherText = !areEqual(blocks, this.#blocks);
    if (hasOtherText || !areEqual(sections, this.#sections)) this.expire();
    this.#blocks = blocks;
    this.#sections = sections;
    if (hasOtherText) this.#metadata = readPageMetadata(document);
    if (!this.#isExpired) return;
    await this.#match();
    if (this.#news.counts.isShown) await this.showNews(true);
    else this.#onChanged();
  }

  /** What is shown holds no longer, as when the store has changed: the next look matches the text anew. */
  expire(): void {
    this.#isExpired = true;
  }

  async #match(): Promise<void> {
    const blocks = this.#blocks;
    this.#isExpired = false;
    const asked = askBackground('match-page', {
      blocks: blocks.map(textToMatch),
      sections: [...this.#sections],
      ...this.#metadata,
    });
    const answer = await asked.catch((error: unknown) => {
      this.expire();
      throw error;
    });
    if (this.#signal.aborted) return;
    await this.#highlights.show(blocks, answer, this.#rendererFor(answer.renderer));
  }

  /** Marks what is new on the page, or no longer. */
  async showNews(on: boolean): Promise<void> {
    if (on) await this.#news.show(this.#blocks, { sections: [...this.#sections], ...this.#metadata });
    else this.#news.hide();
    this.#onChanged();
  }

  /** What stands on the page; undefined until it has been matched. */
  get state(): PageState | undefined {
    if (this.#drawing === undefined) return undefined;
    return {
      isNews: this.#isNews,
      mentions: this.#list(),
      news: this.#news.counts,
      ...this.#facts,
    };
  }

  get #facts(): PageFacts {
    const { published, canonicalUrl } = this.#metadata;
    return {
      ...(published !== undefined && { published }),
      ...(canonicalUrl !== undefined && { canonicalUrl }),
    };
  }

  /** Lets all places of a thing stand out, or of none any more. */
  pointAt(ref: string | undefined): void {
    const highlights = this.#highlights.all.filter(
      ({ id }) => this.#highlights.mentionOf(id)?.refs[0] === ref,
    );
    this.#pointed.show(ref === undefined ? [] : highlights, this.#drawing?.renderer);
  }

  #list(): ListedMention[] {
    return this.#highlights.all.flatMap(({ id, block, start, end }) => {
      const label = this.#highlights.labelOf(this.#highlights.mentionOf(id)?.refs[0] ?? '');
      return label === undefined ? [] : [{ ...label, index: id, text: block.text.slice(start, end) }];
    });
  }

  jumpTo(id: number): void {
    const highlight = this.#highlights.highlightOf(id);
    if (highlight !== undefined && this.#drawing !== undefined)
      jumpTo(highlight, this.#drawing.renderer, this.#signal);
  }

  #rendererFor(choice: RendererChoice): Renderer {
    if (this.#drawing?.choice === choice) return this.#drawing.renderer;
    this.#drawing?.end();
    this.#highlights.forget();
    const own = new AbortController();
    const signal = AbortSignal.any([this.#signal, own.signal]);
    const renderer = createRenderer(choice, { signal, loadMarks: this.#loadMarks });
    this.#drawing = { choice, renderer, signal, end: () => own.abort() };
    for (const page of [document, ...this.#frames]) this.#startCards(page, this.#drawing);
    return renderer;
  }

  #enterFrame(frame: Document): void {
    if (this.#frames.has(frame)) return;
    this.#frames.add(frame);
    if (this.#drawing !== undefined) this.#startCards(frame, this.#drawing);
  }

  #startCards({ defaultView: view }: Document, { renderer, signal }: Drawing): void {
    // The frame has been taken away, or shows another document.
    if (view === null) return;
    startCards({
      ...{ view, renderer, signal },
      highlights: this.#highlights,
      facts: () => this.#facts,
      text: () => this.#blocks.map(({ text }) => text).join('\n'),
      loadCard: this.#loadCard,
    });
  }
}

function areEqual<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
