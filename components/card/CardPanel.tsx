import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { CardView, ThingView } from './card-view';
import { CardFoot } from './CardFoot';
import { CardHead } from './CardHead';
import { CardLoading, CardNotice } from './CardNotice';
import { FactCard } from './FactCard';
import { Icon } from './Icon';
import { WhichOne } from './WhichOne';

export interface CardActions {
  /** Only where there is a card to go back to. */
  onBack?: () => void;
  onClose: () => void;
  onRetry: () => void;
  /** The reader knows the thing and wants no more highlights of it, or takes that back. */
  onKnown?: (isKnown: boolean) => void;
}

interface CardPanelProps {
  view: CardView;
  actions: CardActions;
  /** The dialog, for its place and its focus. */
  panel: RefObject<HTMLDivElement | null>;
}

/** The open card as a dialog that is not modal: the way back and out, and what there is to see. */
export function CardPanel({ view, actions, panel }: CardPanelProps) {
  const titleId = useId();
  return (
    <div class="card" role="dialog" aria-labelledby={titleId} tabIndex={-1} ref={panel} dir="ltr" lang="en">
      <div class="card-bar">
        {actions.onBack !== undefined && (
          <button
            class="bar-button back"
            type="button"
            aria-keyshortcuts="Alt+ArrowLeft"
            onClick={actions.onBack}
          >
            <Icon name="back" />
            Back
          </button>
        )}
        <button class="bar-button close" type="button" aria-label="Close" onClick={actions.onClose}>
          <Icon name="close" />
        </button>
      </div>
      {view.kind === 'choice' ? (
        <WhichOne view={view} titleId={titleId} />
      ) : (
        <ThingPart view={view} actions={actions} titleId={titleId} />
      )}
    </div>
  );
}

function ThingPart({ view, actions, titleId }: { view: ThingView; actions: CardActions; titleId: string }) {
  const { answer, thing, reason } = view;
  const { onKnown } = actions;
  if (answer.state !== 'ready')
    return (
      <>
        <CardHead thing={thing} titleId={titleId} />
        {answer.state === 'loading' ? (
          <CardLoading />
        ) : (
          <CardNotice
            state={answer.state}
            actions={{ retry: actions.onRetry, undo: () => actions.onKnown?.(false) }}
          />
        )}
      </>
    );
  return (
    <>
      <FactCard key={thing.ref} card={answer.card} titleId={titleId} />
      <CardFoot name={answer.card.name} reason={reason} onKnown={onKnown && (() => onKnown(true))} />
    </>
  );
}
