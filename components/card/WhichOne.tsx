import type { ChoiceView } from './card-view';
import { Icon } from './Icon';
import { kindOf } from './kinds';
import { ThingButton } from './ThingButton';

interface WhichOneProps {
  view: ChoiceView;
  titleId: string;
}

/** Offers all that a name may stand for, where the page leaves it open. */
export function WhichOne({ view: { words, choices }, titleId }: WhichOneProps) {
  return (
    <section class="which-one">
      <header class="card-head">
        <p class="kind">Which one?</p>
        <h2 class="card-title" id={titleId} dir="auto" tabIndex={-1}>
          {words}
        </h2>
        <p class="description">The page does not make clear which one is meant.</p>
      </header>
      <ul class="choices">
        {choices.map(({ thing, description }) => (
          <li key={thing.ref}>
            <ThingButton thing={thing} class="choice">
              <Icon name={kindOf(thing).icon} />
              <span class="choice-words">
                <span class="choice-name" dir="auto">
                  {thing.name}
                </span>
                <span class="choice-note" dir="auto">
                  {description ?? kindOf(thing).word}
                </span>
              </span>
            </ThingButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
