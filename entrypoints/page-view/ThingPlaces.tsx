import { useState } from 'preact/hooks';
import { plural } from '@/components/screen/plural';
import type { ThingLabel } from '@/data/model';
import type { ListedMention } from '@/data/protocol';
import { jumpTo, nextPlace } from './jump';

interface ThingPlacesProps {
  tabId: number;
  mentions: readonly ListedMention[];
  thing: ThingLabel;
}

/** Leads to where the page mentions a thing; each press to the next place. */
export function ThingPlaces({ tabId, mentions, thing }: ThingPlacesProps) {
  const [shown, setShown] = useState<number>();
  const places = mentions.filter(({ ref }) => ref === thing.ref);
  if (places.length === 0) return null;
  const step = (by: 1 | -1) => {
    const place = nextPlace(shown, by, places.length);
    const mention = places[place];
    if (mention === undefined) return;
    setShown(place);
    jumpTo(tabId, mention.index);
  };
  return (
    <button
      class="thing-places-button"
      type="button"
      title="Again: the next place. With Shift: the one before."
      onClick={(event) => step(event.shiftKey ? -1 : 1)}
    >
      Show in the page{' '}
      <span class="quiet" aria-live="polite">
        {shown === undefined ? plural(places.length, 'place') : `${shown + 1} of ${places.length}`}
      </span>
    </button>
  );
}
