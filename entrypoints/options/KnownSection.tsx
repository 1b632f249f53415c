import { liveQuery } from 'dexie';
import { useLive } from '@/components/screen/use-live';
import { addKnownThing, forgetKnownThing, listKnownThings } from '@/data/store/known-things';
import type { SectionProps } from './Options';
import { store } from './store';

/** What the reader said to know on a card, and the way back. */
export function KnownSection({ write, tell }: SectionProps) {
  const known = useLive(() => liveQuery(() => listKnownThings(store)), []);
  if (known === undefined) return null;
  if (known.length === 0) {
    return (
      <p class="section-lead quiet">
        Nothing yet. A card has a button “I know this”: what you press it for is highlighted no more, and is
        listed here.
      </p>
    );
  }
  const bringBack = (ref: string, name: string) => {
    write(() => forgetKnownThing(store, ref));
    tell({ text: `${name} is highlighted again.`, undo: () => write(() => addKnownThing(store, ref)) });
  };
  return (
    <>
      <p class="section-lead quiet">Not highlighted on any page, because you know it.</p>
      <ul class="sites">
        {known.map(({ ref, name }) => (
          <li class="site" key={ref}>
            <bdi>{name}</bdi>
            <button
              class="button"
              type="button"
              aria-label={`Highlight again: ${name}`}
              onClick={() => bringBack(ref, name)}
            >
              Highlight again
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
