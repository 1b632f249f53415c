import { formatPeriod } from '@/components/card/dates';
import { kindOf } from '@/components/card/kinds';
import { Standing } from '@/components/card/Standing';
import { withEdit } from '@/data/extract/review/apply-decisions';
import type { Decisions } from '@/data/extract/review/decisions';
import type { Entity } from '@/data/model';
import type { Proposal } from '../learn/proposal';
import type { ProposedItem } from './proposals';

interface ProposalTextProps {
  proposed: ProposedItem;
  proposal: Proposal;
  decisions: Decisions;
  /** Kept by itself, but without anything left that it is about. */
  isOrphan: boolean;
  /** Of a fact, whether the chosen topic has it. */
  isKnown: boolean;
}

/** What a proposal says, as the reader has edited it. */
export function ProposalText({ proposed, proposal, decisions, isOrphan, isKnown }: ProposalTextProps) {
  const edit = decisions.edited.get(proposed.item.id);
  if (proposed.kind === 'fact') {
    const fact = withEdit(proposed.item, edit);
    return (
      <span class="proposal-text">
        <span dir="auto">{fact.text}</span>
        <span class="proposal-notes">
          {fact.when !== undefined && <span>{formatPeriod(periodOf(fact.when))}</span>}
          <Standing fact={fact} />
          {isKnown && <span class="proposal-known">Known already</span>}
          {isOrphan && <span class="proposal-orphan">Goes with what it is about</span>}
        </span>
      </span>
    );
  }
  const { kind, item } = proposed;
  const thing = withEdit(item, edit);
  const known = knownOf(proposal, decisions, thing.id);
  const names = otherNames(thing);
  const { start, end } = 'start' in thing ? thing : {};
  return (
    <span class="proposal-text">
      <strong dir="auto">{thing.name}</strong>
      <span class="proposal-notes">
        <span>{kindOf({ kind, type: thing.type }).word}</span>
        {start !== undefined && <span>{formatPeriod(periodOf({ start, end }))}</span>}
        {thing.description !== undefined && <span dir="auto">{thing.description}</span>}
        {names.length > 0 && <span dir="auto">also {names.join(', ')}</span>}
        {known !== undefined && <span class="proposal-known">{known}</span>}
      </span>
    </span>
  );
}

/** Its aliases but those that are its name with another first letter. */
function otherNames({ name, aliases }: Pick<Entity, 'name' | 'aliases'>): string[] {
  const own = name.toLowerCase();
  return aliases.map(({ text }) => text).filter((text) => text.toLowerCase() !== own);
}

/** Which thing a found one is merged with, by its name. */
function knownOf({ known, pack }: Proposal, { merged }: Decisions, id: string): string | undefined {
  const target = merged.get(id);
  if (target === undefined) return undefined;
  const inStore = (known[id] ?? []).find((thing) => thing.id === target);
  if (inStore !== undefined) return `Known: ${inStore.name}`;
  const inArticle = [...pack.entities, ...pack.events].find((thing) => thing.id === target);
  return inArticle && `Same as ${inArticle.name}`;
}

function periodOf({ start, end }: { start: string; end?: string | undefined }) {
  return { start, ...(end !== undefined && { end }) };
}
