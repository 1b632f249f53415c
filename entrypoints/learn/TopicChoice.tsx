import type { TopicSummary } from '@/data/store/topics';
import type { ChosenTopic } from './chosen-topic';

interface TopicChoiceProps {
  topics: readonly TopicSummary[];
  chosen: ChosenTopic;
  onChoose: (topic: ChosenTopic) => void;
}

const NEW = '';
/** A line of a card, in UTF-16 units. */
const LONGEST_TITLE = 80;

/** Into which topic it is learned. */
export function TopicChoice({ topics, chosen, onChoose }: TopicChoiceProps) {
  return (
    <span class="topic-choice">
      <label>
        Topic{' '}
        <select
          class="field"
          value={'id' in chosen ? chosen.id : NEW}
          onChange={({ currentTarget: { value } }) => onChoose(value === NEW ? { title: '' } : { id: value })}
        >
          {topics.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          <option value={NEW}>New topic …</option>
        </select>
      </label>
      {'title' in chosen && (
        <input
          class="field"
          type="text"
          maxLength={LONGEST_TITLE}
          aria-label="Title of the new topic"
          placeholder="Title of the new topic"
          value={chosen.title}
          onInput={(event) => onChoose({ title: event.currentTarget.value })}
        />
      )}
    </span>
  );
}
