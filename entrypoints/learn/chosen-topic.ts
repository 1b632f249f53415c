/** A topic that is there, or the title of one to be made. */
export type ChosenTopic = { id: string } | { title: string };

/** The topic of an id; without one a new topic, where articles go before the reader has chosen any. */
export const topicOrNew = (id: string | undefined): ChosenTopic =>
  id === undefined ? { title: 'My reading' } : { id };

/** Whether it can be learned into: a new one needs a title. */
export const isNamed = (topic: ChosenTopic): boolean => 'id' in topic || topic.title.trim() !== '';
