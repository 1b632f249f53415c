/** What the reader has decided so far, and what the screen shows of it. */
import { NO_DECISIONS, type Decisions, type Edit } from '@/data/extract/review/decisions';

export type ReviewAction =
  | { kind: 'accept'; ids: readonly string[] }
  | { kind: 'reject'; ids: readonly string[] }
  | { kind: 'edit'; id: string; edit: Edit }
  /** Without `known`, it is a thing of its own. */
  | { kind: 'merge'; id: string; known: string | undefined };

/** Starts with what is proposed: all of it, and as known things those that `merged` says. */
export function startReview(merged: ReadonlyMap<string, string>): Decisions {
  return { ...NO_DECISIONS, merged };
}

export function decide(decisions: Decisions, action: ReviewAction): Decisions {
  const { rejected, merged, edited } = decisions;
  switch (action.kind) {
    case 'accept':
      return { ...decisions, rejected: new Set([...rejected].filter((id) => !action.ids.includes(id))) };
    case 'reject':
      return { ...decisions, rejected: new Set([...rejected, ...action.ids]) };
    case 'edit':
      return { ...decisions, edited: new Map([...edited, [action.id, action.edit]]) };
    case 'merge': {
      // What was said to be this one is so no more, now that this one is said to be that.
      const others = [...merged].filter(
        ([id, known]) => id !== action.id && !(id === action.known && known === action.id),
      );
      return {
        ...decisions,
        merged: new Map(action.known === undefined ? others : [...others, [action.id, action.known]]),
      };
    }
  }
}
