import { browser } from 'wxt/browser';
import type { MatchAnswer } from '@/data/protocol';

/** The accent of components/tokens.css, which no badge can read. */
const COLOUR = '#24617c';
/** A badge has room for four signs. */
const MOST = 999;

/** How many different things are highlighted; words that leave open which thing they mean count once. */
export function countThings({ mentions }: Pick<MatchAnswer, 'mentions'>): number {
  return new Set(mentions.map(({ refs }) => JSON.stringify(refs))).size;
}

/** Shows a count on the toolbar while the tab shows this page; nothing for none. */
export async function showCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
    browser.action.setBadgeText({ tabId, text }),
  ]).catch(() => {
    // The tab has been closed meanwhile.
  });
}
