import { liveQuery } from 'dexie';
import { useLive } from '@/components/screen/use-live';
import type { DraftRow } from '@/data/store/database';
import { addDraftAgain, listOpenDrafts, removeDraft } from '@/data/store/drafts';
import type { SectionProps } from './Options';
import { store } from './store';

/** Articles whose review was left open, and pages that could not be learned without one. */
export function WaitingDrafts({ write, tell }: SectionProps) {
  const drafts = useLive(() => liveQuery(() => listOpenDrafts(store)), []);
  if (drafts === undefined || drafts.length === 0) return null;
  const discard = (draft: DraftRow) =>
    write(async () => {
      await removeDraft(store, draft.id);
      tell({
        text: 'Article discarded. Nothing of it was kept.',
        undo: () => write(() => addDraftAgain(store, draft)),
      });
    });
  return (
    <section class="waiting" aria-labelledby="waiting-title">
      <h3 id="waiting-title">Waiting for your review</h3>
      <ul class="articles">
        {drafts.map((draft) => (
          <WaitingDraft key={draft.id} draft={draft} onDiscard={() => discard(draft)} />
        ))}
      </ul>
    </section>
  );
}

function WaitingDraft({ draft, onDiscard }: { draft: DraftRow; onDiscard: () => void }) {
  const { article, failure } = draft;
  const name = article.title ?? firstWords(article.text);
  return (
    <li class="article">
      <span class="article-name">
        <a class="link" href={`/review.html?draft=${draft.id}`} target="_blank" dir="auto">
          {name}
        </a>
        <span class="quiet">{failure === undefined ? article.publisher : `Not learned: ${failure}`}</span>
      </span>
      <button class="button" type="button" aria-label={`Discard ${name}`} onClick={onDiscard}>
        Discard
      </button>
    </li>
  );
}

/** Of a text without a title, in UTF-16 units. */
const LONGEST_NAME = 60;

const firstWords = (text: string): string => `${text.trim().slice(0, LONGEST_NAME)} …`;
