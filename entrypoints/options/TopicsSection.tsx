import { liveQuery } from 'dexie';
import { FileDrop } from '@/components/screen/FileDrop';
import { Notice } from '@/components/screen/Notice';
import { useLive } from '@/components/screen/use-live';
import { exportPack } from '@/data/store/export-pack';
import { deleteWithUndo } from '@/data/store/topic-snapshot';
import { listTopics, setTopicOn, type TopicSummary } from '@/data/store/topics';
import { downloadPack } from './download';
import { ImportList } from './ImportList';
import type { SectionProps } from './Options';
import { readShippedPacks } from './shipped-packs';
import { store } from './store';
import { TopicItem } from './TopicItem';
import { useImports } from './use-imports';

/** What Backstory knows: topics on and off, in and out. */
export function TopicsSection({ write, tell }: SectionProps) {
  const topics = useLive(() => liveQuery(() => listTopics(store)), []);
  const { imports, start, undo, dismiss, dismissTopic } = useImports(write);

  const remove = ({ id, title }: TopicSummary) =>
    write(async () => {
      const restore = await deleteWithUndo(store, id);
      dismissTopic(id);
      tell({ text: `“${title}” was deleted.`, undo: () => write(restore) });
    });
  const save = async (topicId: string) => {
    const pack = await exportPack(store, topicId);
    if (pack !== undefined) downloadPack(pack);
  };

  return (
    <>
      <p class="section-lead quiet">
        What Backstory knows comes in topics. It all stays in this browser, on this device.
      </p>
      <FileDrop
        label="Import pack"
        accept=".json,application/json"
        hint="or drop pack files here. A topic that is there already is replaced."
        onFiles={start}
      />
      <ImportList imports={imports} onUndo={undo} onDismiss={dismiss} />
      {topics?.length === 0 && (
        <div class="empty">
          <Notice
            title="No topics"
            action={
              <button class="button" type="button" onClick={() => void readShippedPacks().then(start)}>
                Bring back the starter topics
              </button>
            }
          >
            Without one, nothing is highlighted. Import a pack, or begin with the topics that Backstory came
            with.
          </Notice>
        </div>
      )}
      <ul class="topics">
        {topics?.map((topic) => (
          <TopicItem
            key={topic.id}
            topic={topic}
            onSwitch={(on) => write(() => setTopicOn(store, topic.id, on))}
            onExport={() => void save(topic.id)}
            onRemove={() => remove(topic)}
          />
        ))}
      </ul>
    </>
  );
}
