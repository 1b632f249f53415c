import type { CardPage } from '@/data/store/card';
import type { ShownTab } from './find-tab';
import type { PageView } from './follow-page';

/** The page as cards see it: what it mentions, when it came out, and by which addresses it goes. */
export function cardPageOf(tab: ShownTab | null | undefined, view: PageView | undefined): CardPage {
  const state = view?.kind === 'news' ? view.state : undefined;
  return {
    refs: [...new Set(state?.mentions.map(({ ref }) => ref))],
    urls: pageUrls(tab, view),
    ...(state?.published !== undefined && { published: state.published }),
  };
}

/** The addresses by which the page goes: the tab's, and the one that the page says is its own. */
export function pageUrls(tab: ShownTab | null | undefined, view: PageView | undefined): string[] {
  const canonicalUrl = view?.kind === 'news' ? view.state.canonicalUrl : undefined;
  return [tab?.url, canonicalUrl].filter((url) => url !== undefined);
}
