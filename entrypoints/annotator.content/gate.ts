import type { isNewsPage } from './is-news-page';
import { shareInPage } from './shared-state';

/** What the gate leaves in a news page for the annotator, which need not bring it once more. */
interface Gate {
  isNewsPage: typeof isNewsPage;
}

/** The gate that let the annotator in. */
export const gateOfPage = (): Gate => shareInPage('gate', () => ({ isNewsPage: () => true }));
