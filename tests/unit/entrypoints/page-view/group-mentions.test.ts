import { expect, it } from 'vitest';
import { groupMentions } from '@/entrypoints/page-view/group-mentions';
import type { ListedMention } from '@/data/protocol';

const mention = (index: number, ref: string, type: string, kind: ListedMention['kind'] = 'entity') => ({
  index,
  ref,
  type,
  kind,
  name: ref,
  text: ref,
});

it('lists each thing once, by kind, with its places in the order of the page', () => {
  const groups = groupMentions([
    mention(0, 'nato', 'organisation'),
    mention(1, 'putin', 'person'),
    mention(2, 'summit', 'state visit', 'event'),
    mention(3, 'nato', 'organisation'),
    mention(4, 'xi', 'person'),
    mention(5, 'great-hall', 'facility'),
    mention(6, 'putin', 'person'),
  ]);
  expect(
    groups.map(({ title, things }) => [title, things.map(({ ref, indexes }) => [ref, indexes])]),
  ).toEqual([
    [
      'People',
      [
        ['putin', [1, 6]],
        ['xi', [4]],
      ],
    ],
    ['Organisations', [['nato', [0, 3]]]],
    ['Places', [['great-hall', [5]]]],
    ['Events', [['summit', [2]]]],
  ]);
});

it('takes an event for an event even where its type is called like an entity’s', () => {
  expect(groupMentions([mention(0, 'biennale', 'work', 'event')])).toMatchObject([{ title: 'Events' }]);
});
