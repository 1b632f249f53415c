import type { CardFact, FactStatus } from '@/data/model';

export interface StatusWords {
  /** On the badge. */
  badge: string;
  /** Beside the badge: who says it. */
  by?: string;
}

type Wording = (attribution: string | undefined) => StatusWords;

/** How each status reads; a fact that its source states in its own voice needs no badge. */
const WORDS: Readonly<Record<Exclude<FactStatus, 'stated'>, Wording>> = {
  claimed: (who) => ({ badge: who === undefined ? 'Claimed' : `Claimed by ${who}` }),
  unconfirmed: (who) => ({ badge: 'Unconfirmed', ...(who !== undefined && { by: `according to ${who}` }) }),
  disputed: (who) => ({ badge: 'Disputed', ...(who !== undefined && { by: `said by ${who}` }) }),
  denied: (who) => ({ badge: 'Denied', ...(who !== undefined && { by: who }) }),
};

/** A fact's standing in words; undefined for what its source states itself. */
export function statusWords({ status, attribution }: Pick<CardFact, 'status' | 'attribution'>) {
  return status === 'stated' ? undefined : WORDS[status](attribution);
}
