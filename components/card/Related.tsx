import type { ThingLabel } from '@/data/model';
import { Icon } from './Icon';
import { kindOf } from './kinds';
import { ThingButton } from './ThingButton';
import { useRevealed } from './use-revealed';

/** About three rows of chips. */
const FIRST_RELATED = 8;

/** What it has to do with, as chips that lead on. */
export function Related({ things }: { things: readonly ThingLabel[] }) {
  const { isRevealed, reveal, firstHidden } = useRevealed();
  const shown = isRevealed || things.length <= FIRST_RELATED + 1 ? things : things.slice(0, FIRST_RELATED);
  return (
    <ul class="chips">
      {shown.map((thing, index) => (
        <li key={thing.ref} {...(index === FIRST_RELATED && { ref: firstHidden, tabIndex: -1 })}>
          <ThingButton thing={thing} class="chip">
            <Icon name={kindOf(thing).icon} />
            <span class="chip-name" dir="auto">
              {thing.name}
            </span>
          </ThingButton>
        </li>
      ))}
      {shown.length < things.length && (
        <li>
          <button class="chip chip-more" type="button" onClick={reveal}>
            {things.length - shown.length} more
          </button>
        </li>
      )}
    </ul>
  );
}
