import { useState } from 'preact/hooks';
import { readText } from '@/data/extract/read-article/read-text';
import { reasonOf } from '@/data/reason-of';
import { addDraft } from '@/data/store/drafts';
import { openReview } from '../learn/learn-tab';
import { store } from './store';

/** Takes a text that the reader pastes, and leads to its review. */
export function PasteArticle() {
  const [text, setText] = useState('');
  const [published, setPublished] = useState('');
  const [failure, setFailure] = useState<string>();
  const review = (event: Event) => {
    event.preventDefault();
    addDraft(store, { ...readText(text), ...(published !== '' && { published }) }, { quiet: false })
      .then(async (draft) => {
        await openReview(draft);
        setText('');
      })
      .catch((error: unknown) => setFailure(reasonOf(error)));
  };
  return (
    <details class="paste">
      <summary>Paste a text</summary>
      <form onSubmit={review}>
        <textarea
          rows={8}
          aria-label="Text of the article"
          placeholder="The headline on the first line, then the article"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <label>
          Published on{' '}
          <input type="date" value={published} onInput={(event) => setPublished(event.currentTarget.value)} />
        </label>
        <button class="button button-main" type="submit" disabled={text.trim() === ''}>
          Review
        </button>
        {failure !== undefined && <p role="alert">{failure}</p>}
      </form>
    </details>
  );
}
