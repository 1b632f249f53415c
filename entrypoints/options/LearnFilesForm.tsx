import { liveQuery } from 'dexie';
import { useState } from 'preact/hooks';
import { InlineForm } from '@/components/screen/InlineForm';
import { plural } from '@/components/screen/plural';
import { useLive } from '@/components/screen/use-live';
import { listLearnable } from '@/data/store/learnable-topics';
import { isNamed, topicOrNew, type ChosenTopic } from '../learn/chosen-topic';
import { TopicChoice } from '../learn/TopicChoice';
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
  if (found === undefined) return null;

  const topic = chosen ?? topicOrNew(found.last);
  return (
    <InlineForm
      class="learn-files"
      label="Learn from files"
      focus="select"
      action={`Learn from ${plural(count, 'file')}`}
      isReady={isNamed(topic)}
      onSubmit={() => onLearn(topic)}
      onCancel={onCancel}
    >
      <p>All that they tell is kept, without a review, and each can be undone.</p>
      <TopicChoice topics={found.topics} chosen={topic} onChoose={setChosen} />
    </InlineForm>
  );
}
