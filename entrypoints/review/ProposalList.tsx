import { useEffect, useRef } from 'preact/hooks';
import { moveByArrows } from '@/components/screen/arrow-keys';
import type { Decisions } from '@/data/extract/review/decisions';
import type { Proposal } from '../learn/proposal';
import { ProposalRow } from './ProposalRow';
import { groupProposals } from './proposals';
import type { ReviewAction } from './review-state';

const ROW = '[data-row]';

/** Within a row's form, the arrows move in the text. */
function moveAmongRows(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.target instanceof Element && event.target.matches(ROW)) moveByArrows(event, ROW, () => undefined);
}

interface ProposalListProps {
  proposal: Proposal;
  decisions: Decisions;
  /** Ids of facts that go with what they are about. */
  orphans: ReadonlySet<string>;
  /** Ids of facts that the chosen topic has. */
  known: ReadonlySet<string>;
  onDecide: (action: ReviewAction) => void;
  active: string | undefined;
  onActive: (id: string) => void;
  /** What was picked in the text: it is scrolled to and focused. */
  picked: string | undefined;
}

/** Of a whole list, by the key that is pressed in it. */
const LIST_KEYS: Readonly<Record<string, 'accept' | 'reject'>> = { a: 'accept', n: 'reject' };

function listDecision(event: KeyboardEvent): 'accept' | 'reject' | undefined {
  const isRow = event.target instanceof Element && event.target.matches(ROW);
  return isRow && !event.ctrlKey && !event.metaKey && !event.altKey
    ? LIST_KEYS[event.key.toLowerCase()]
    : undefined;
}

/**
 * All proposals, to go through by pointer or by keys: arrows move, Space keeps or leaves out, E edits, M merges, A keeps
 * all of a list and N none.
 */
export function ProposalList(props: ProposalListProps) {
  const { proposal, decisions, orphans, known, onDecide, active, onActive, picked } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>(ROW) ?? [])];
    rows.find(({ dataset }) => dataset['row'] === picked)?.focus();
  }, [picked]);

  const groups = groupProposals(proposal.pack);
  const all = groups.flatMap(({ items }) => items.map(({ item }) => item.id));
  const tabStop = active !== undefined && all.includes(active) ? active : all[0];

  return (
    <div class="proposals" ref={list} onKeyDown={moveAmongRows}>
      {groups.map(({ title, items }) => {
        const ids = items.map(({ item }) => item.id);
        const kept = ids.filter((id) => !decisions.rejected.has(id) && !orphans.has(id)).length;
        const onKeyDown = (event: KeyboardEvent) => {
          const kind = listDecision(event);
          if (kind !== undefined) onDecide({ kind, ids });
        };
        return (
          <section key={title} aria-label={title} onKeyDown={onKeyDown}>
            <div class="proposals-head">
              <h2>
                {title} <span class="quiet">{`${kept} of ${ids.length}`}</span>
              </h2>
              <button class="button" type="button" onClick={() => onDecide({ kind: 'accept', ids })}>
                Keep all
              </button>
              <button class="button" type="button" onClick={() => onDecide({ kind: 'reject', ids })}>
                Keep none
              </button>
            </div>
            <ul>
              {items.map((proposed) => (
                <ProposalRow
                  key={proposed.item.id}
                  proposed={proposed}
                  proposal={proposal}
                  decisions={decisions}
                  onDecide={onDecide}
                  isOrphan={orphans.has(proposed.item.id)}
                  isKnown={known.has(proposed.item.id)}
                  isActive={active === proposed.item.id}
                  isTabStop={tabStop === proposed.item.id}
                  onActive={onActive}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
