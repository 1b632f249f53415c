import { liveQuery } from 'dexie';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { plural } from '@/components/screen/plural';
import { useLive } from '@/components/screen/use-live';
import { listLearnable } from '@/data/store/learnable-topics';
import { NEW_TOPIC } from '../learn/new-topic';
import { TopicChoice, type ChosenTopic } from '../learn/TopicChoice';
import { store } from './store';

interface LearnFilesFormProps {
  count: number;
  onLearn: (topic: ChosenTopic) => void;
  onCancel: () => void;
}

/** Into which topic many files are learned; the one that was learned into last is proposed. */
export function LearnFilesForm({ count, onLearn, onCancel }: LearnFilesFormProps) {
  const found = useLive(() => liveQuery(() => listLearnable(store)), []);
  const [chosen, setChosen] = useState<ChosenTopic>();
  const form = useRef<HTMLFormElement>(null);
  const isReady = found !== undefined;
  useLayoutEffect(() => {
    if (isReady) form.current?.querySelector('select')?.focus();
  }, [isReady]);
  if (found === undefined) return null;

  const topic = chosen ?? (found.last === undefined ? NEW_TOPIC : { id: found.last });
  const isNamed = 'id' in topic || topic.title.trim() !== '';
  return (
    <form
      class="learn-files"
      ref={form}
      aria-label="Learn from files"
      onSubmit={(event) => {
        event.preventDefault();
        if (isNamed) onLearn(topic);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <p>All that they tell is kept, without a review, and each can be undone.</p>
      <TopicChoice topics={found.topics} chosen={topic} onChoose={setChosen} />
      <span class="import-actions">
        <button class="button button-main" type="submit" disabled={!isNamed}>
          Learn from {plural(count, 'file')}
        </button>
        <button class="button" type="button" onClick={onCancel}>
          Cancel
        </button>
      </span>
    </form>
  );
}
