import { Notice } from '@/components/screen/Notice';
import { removeDraft } from '@/data/store/drafts';
import { ArticleHead } from './ArticleHead';
import { ReadingProgress } from './ReadingProgress';
import { ReviewProposal } from './ReviewProposal';
import { store } from './store';
import { useProposal } from './use-proposal';

/** What was found in an article, for the reader to decide on before any of it is kept. */
export function Review({ draft }: { draft: number }) {
  const { state, setPublished } = useProposal(draft);
  const onDiscard = () => void discard(draft);
  switch (state.kind) {
    case 'loading':
      return null;
    case 'gone':
      return (
        <Notice title="There is nothing to review" action={<OptionsLink />}>
          The article was learned or discarded already.
        </Notice>
      );
    case 'reading':
      return <ReadingProgress stage={state.stage} onDiscard={onDiscard} />;
    case 'refused':
      return (
        <main class="review-refused">
          <ArticleHead article={state.article} onPublished={setPublished} />
          <div class="notice notice-error" role="alert">
            <h2 class="notice-title">Nothing can be learned from it</h2>
            <p>{state.reason} Nothing was kept.</p>
            <button class="button" type="button" onClick={onDiscard}>
              Discard the article
            </button>
          </div>
        </main>
      );
    case 'found':
      return (
        <ReviewProposal
          draft={draft}
          proposal={state.proposal}
          onPublished={setPublished}
          onDiscard={onDiscard}
        />
      );
  }
}

async function discard(draft: number): Promise<void> {
  await removeDraft(store, draft);
  window.close();
}

function OptionsLink() {
  return (
    <a class="link" href="/options.html#articles">
      See what was learned
    </a>
  );
}
