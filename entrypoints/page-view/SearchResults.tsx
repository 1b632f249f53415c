import { FactItem } from '@/components/card/FactItem';
import { ThingButton } from '@/components/card/ThingButton';
import { moveByArrows } from '@/components/screen/arrow-keys';
import { MarkedText } from '@/components/screen/MarkedText';
import { Notice } from '@/components/screen/Notice';
import { plural } from '@/components/screen/plural';
import type { ThingLabel } from '@/data/model';
import type { FoundFact } from '@/data/store/fact-search';
import { findWords } from './find-words';
import { Looking } from './Looking';
import { PageNotice } from './PageNotice';
import type { TopicsState } from './use-store';

interface SearchResultsProps {
  query: string;
  /** Undefined until the first answer. */
  found: readonly FoundFact[] | undefined;
  /** Most results that a search gives: as many mean that there may be more. */
  limit: number;
  /** Where none is on, nothing can be found. */
  topics: TopicsState | undefined;
  onLeave: () => void;
}

/** The facts that a search found, with the searched words marked. */
export function SearchResults({ query, found, limit, topics, onLeave }: SearchResultsProps) {
  if (topics === 'none') return <PageNotice reason="empty-store" />;
  if (topics === 'all-off') return <PageNotice reason="topics-off" />;
  if (found === undefined) return <Looking>Looking through your facts …</Looking>;
  if (found.length === 0) {
    return (
      <Notice title={`No fact found for “${query}”`}>
        Try fewer words, or a name as your sources write it.
      </Notice>
    );
  }
  return (
    <section
      class="card screen-card"
      aria-label="Facts found"
      onKeyDown={(event) => moveByArrows(event, '.fact', onLeave)}
    >
      <p class="results-count" role="status">
        {found.length < limit ? plural(found.length, 'fact') : `The best ${limit} facts`}
      </p>
      <ul class="facts">
        {found.map(({ fact, about, words }) => (
          <li class="fact" tabIndex={-1} key={fact.key}>
            <FactItem fact={fact} text={<Found text={fact.text} words={words} />} />
            <About things={about} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function About({ things, words }: { things: readonly ThingLabel[]; words: readonly string[] }) {
  return (
    <ul class="result-about" aria-label="About">
      {things.map((thing) => (
        <li key={thing.ref}>
          <ThingButton thing={thing} class="result-thing">
            <Found text={thing.name} words={words} />
          </ThingButton>
        </li>
      ))}
    </ul>
  );
}

function Found({ text, words }: { text: string; words: readonly string[] }) {
  return <MarkedText text={text} ranges={findWords(text, words)} />;
}
