import type { CardPage } from '@/data/store/card';
import type { ShownTab } from './find-tab';
import type { PageView } from './follow-page';
import { pageUrls } from './page-urls';

/** The page as cards see it: what it mentions, when it came out, and by which addresses it goes. */
export function cardPageOf(tab: ShownTab | null | undefined, view: PageView | undefined): CardPage {
  const state = view?.kind === 'news' ? view.state : undefined;
  return {
    refs: [...new Set(state?.mentions.map(({ ref }) => ref))],
    urls: urlsOf(tab, view),
    ...(state?.published !== undefined && { published: state.published }),
  };
}

export function urlsOf(tab: ShownTab | null | undefined, view: PageView | undefined): string[] {
  const canonicalUrl = view?.kind === 'news' ? view.state.canonicalUrl : undefined;
  return pageUrls(tab?.url, canonicalUrl);
}
