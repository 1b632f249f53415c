import { useMemo, useState } from 'preact/hooks';
import { Icon } from '@/components/card/Icon';
import { kindOf } from '@/components/card/kinds';
import { moveByArrows } from '@/components/screen/arrow-keys';
import { plural } from '@/components/screen/plural';
import type { ThingLabel } from '@/data/model';
import type { ListedMention } from '@/data/protocol';
import type { ThingSummary } from '@/data/store/thing-summaries';
import { groupMentions, type MentionedThing } from './group-mentions';
import { nextPlace } from './jump';
import { ThingSummaryLine } from './ThingSummaryLine';

interface MentionListProps {
  mentions: readonly ListedMention[];
  /** What is known of each in a line, by ref. */
  summaries?: ReadonlyMap<string, ThingSummary> | undefined;
  /** Lets the places of a thing stand out in the page, or of none any more. */
  onPoint: (ref: string | undefined) => void;
  /** Shows one of the page's highlights. */
  onJump: (index: number) => void;
  onOpen: (thing: ThingLabel) => void;
  /** Up from the first of the list. */
  onLeave: () => void;
}

/** What the page mentions, by kind. Each press on a thing leads on to its next place in the page. */
export function MentionList(props: MentionListProps) {
  const { mentions, summaries, onPoint, onJump, onOpen, onLeave } = props;
  const groups = useMemo(() => groupMentions(mentions), [mentions]);
  const [shown, setShown] = useState<{ ref: string; place: number }>();

  const placeOf = ({ ref }: MentionedThing) => (shown?.ref === ref ? shown.place : undefined);
  const step = (thing: MentionedThing, by: 1 | -1) => {
    const place = nextPlace(placeOf(thing), by, thing.indexes.length);
    const index = thing.indexes[place];
    if (index === undefined) return;
    setShown({ ref: thing.ref, place });
    onJump(index);
  };

  return (
    <section
      class="mentions"
      aria-label="On this page"
      onKeyDown={(event) => moveByArrows(event, '.thing-jump', onLeave)}
    >
      {groups.map(({ title, plainType, things }) => (
        <div class="group" key={title}>
          <h2 class="group-title">{title}</h2>
          <ul>
            {things.map((thing) => (
              <ThingRow
                key={thing.ref}
                thing={thing}
                summary={summaries?.get(thing.ref)}
                showType={thing.type !== plainType}
                place={placeOf(thing)}
                onStep={(by) => step(thing, by)}
                onPoint={(isAt) => onPoint(isAt ? thing.ref : undefined)}
                onOpen={() => onOpen(thing)}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface ThingRowProps {
  thing: MentionedThing;
  summary: ThingSummary | undefined;
  showType: boolean;
  /** Which of its places is shown in the page, from 0. */
  place: number | undefined;
  onStep: (by: 1 | -1) => void;
  onPoint: (isAt: boolean) => void;
  onOpen: () => void;
}

function ThingRow({ thing, summary, showType, place, onStep, onPoint, onOpen }: ThingRowProps) {
  const { icon, word } = kindOf(thing);
  return (
    <li
      class={place === undefined ? 'thing' : 'thing thing-shown'}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onFocusCapture={() => onPoint(true)}
      onBlurCapture={() => onPoint(false)}
    >
      <button
        class="thing-jump"
        type="button"
        title="Show in the page. Again: the next place. With Shift: the one before."
        onClick={(event) => onStep(event.shiftKey ? -1 : 1)}
      >
        <Icon name={icon} />
        <span class="thing-words">
          <span class="thing-name" dir="auto">
            {thing.name}
          </span>{' '}
          {showType && <span class="thing-type">{word}</span>}{' '}
          {summary !== undefined && <ThingSummaryLine summary={summary} />}
        </span>{' '}
        <Places count={thing.indexes.length} place={place} />
      </button>
      <button class="thing-facts" type="button" aria-label={`Facts about ${thing.name}`} onClick={onOpen}>
        Facts
      </button>
    </li>
  );
}

function Places({ count, place }: { count: number; place: number | undefined }) {
  if (place !== undefined)
    return (
      <span class="thing-places" aria-live="polite">
        {place + 1} of {count}
      </span>
    );
  return (
    <span class="thing-places">
      <span aria-hidden="true">{count}×</span>
      <span class="for-readers">{plural(count, 'place')}</span>
    </span>
  );
}
