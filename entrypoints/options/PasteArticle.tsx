import { useState } from 'preact/hooks';
import { checkText } from '@/data/extract/read-article/check-article';
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
  const review = async () => {
    setFailure(undefined);
    try {
      checkText(text);
      const article = { ...readText(text), ...(published !== '' && { published }) };
      await openReview(await addDraft(store, article, { quiet: false }));
      setText('');
    } catch (error) {
      setFailure(reasonOf(error));
    }
  };
  return (
    <details class="paste">
      <summary>Paste a text</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void review();
        }}
      >
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
        {failure !== undefined && (
          <p class="failure" role="alert">
            Nothing was kept. {failure}
          </p>
        )}
      </form>
    </details>
  );
}
