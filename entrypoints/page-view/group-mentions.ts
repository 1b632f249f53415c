import type { EntityType, ThingLabel } from '@/data/model';
import type { ListedMention } from '@/data/protocol';

/** One thing that the page mentions, with all its places. */
export interface MentionedThing extends ThingLabel {
  /** Places among the page's highlights, in the page's order; at least one. */
  indexes: number[];
}

export interface ThingGroup {
  title: string;
  /** The type that the title already tells. */
  plainType?: EntityType;
  things: MentionedThing[];
}

/** The order is the order on the screen. */
const GROUPS: { title: string; plainType?: EntityType; has: (thing: ThingLabel) => boolean }[] = [
  { title: 'People', plainType: 'person', has: isEntity('person') },
  { title: 'Organisations', plainType: 'organisation', has: isEntity('organisation', 'group') },
  { title: 'Places', plainType: 'place', has: isEntity('place', 'facility') },
  { title: 'Events', has: ({ kind }) => kind === 'event' },
  { title: 'Works', plainType: 'work', has: isEntity('work') },
];

function isEntity(...types: EntityType[]) {
  return ({ kind, type }: ThingLabel) => kind === 'entity' && (types as string[]).includes(type);
}

/** The page's highlights as a list of things, each once, by kind; within a kind in the page's order. */
export function groupMentions(mentions: readonly ListedMention[]): ThingGroup[] {
  const things = new Map<string, MentionedThing>();
  for (const { ref, kind, type, name, index } of mentions) {
    const known = things.get(ref);
    if (known === undefined) things.set(ref, { ref, kind, type, name, indexes: [index] });
    else known.indexes.push(index);
  }
  return GROUPS.map(({ has, ...group }) => ({ ...group, things: [...things.values()].filter(has) })).filter(
    (group) => group.things.length > 0,
  );
}
