import { useId, useState } from 'preact/hooks';
import { showWhole } from './show-whole';
import { WhyThis, type Reason } from './WhyThis';

interface CardFootProps {
  name: string;
  reason: Reason | undefined;
  onKnown: (() => void) | undefined;
}

/** What the reader can ask and say of this highlight. */
export function CardFoot({ name, reason, onKnown }: CardFootProps) {
  const [isAsked, setIsAsked] = useState(false);
  const id = useId();
  if (reason === undefined && onKnown === undefined) return null;
  return (
    <footer class="card-foot">
      <div class="card-foot-row">
        {reason !== undefined && (
          <button
            class="foot-button"
            type="button"
            aria-expanded={isAsked}
            aria-controls={id}
            onClick={() => setIsAsked(!isAsked)}
          >
            Why this?
          </button>
        )}
        {onKnown !== undefined && (
          <button
            class="foot-button"
            type="button"
            title="Highlight it no more, on any page"
            onClick={onKnown}
          >
            I know this
          </button>
        )}
      </div>
      <div id={id} hidden={!isAsked}>
        {isAsked && reason !== undefined && (
          <div class="unfolded" ref={showWhole}>
            <WhyThis name={name} {...reason} />
          </div>
        )}
      </div>
    </footer>
  );
}
