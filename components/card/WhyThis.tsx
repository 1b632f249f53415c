import type { ThingLabel } from '@/data/model';

export interface Reason {
  /** The alias as the store has it. */
  alias: string;
  /** What on the page supports this reading; empty where the alias needs no support. */
  support: readonly ThingLabel[];
}

interface WhyThisProps extends Reason {
  name: string;
}

/** Made when it is needed: to make one takes milliseconds in every page. */
const listed = (names: string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(names);

/** Why the page's words were taken for this thing. */
export function WhyThis({ name, alias, support }: WhyThisProps) {
  return (
    <p class="why">
      {alias === name ? (
        <>
          The page names <bdi>{name}</bdi> in full.
        </>
      ) : (
        <>
          “<bdi>{alias}</bdi>” is a name of <bdi>{name}</bdi> in your topics.
        </>
      )}
      {support.length > 0 &&
        ` It can mean something else too; what speaks for this here: ${listed(support.map((thing) => thing.name))}.`}
    </p>
  );
}
