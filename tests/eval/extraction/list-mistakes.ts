/** What was missed, and what was found that is not there, in words: for those who mend rules. */
import type { Annotations, Span } from '@/data/extract/annotations';
import type { FoundFact } from '@/data/extract/found-fact';
import type { ArticleGold } from './gold';
import { goldIdsOf } from './score-article';
import { isSameContent, isSameSource } from './score-attributions';
import { isSameSpeaker, quotes } from './score-facts';
import { overlap, pairUp } from './spans';

export function listMistakes(found: Annotations, facts: readonly FoundFact[], gold: ArticleGold): string[] {
  const says = (span: Span | null | undefined): string =>
    span ? `«${found.text.slice(span.start, span.end).replaceAll('\n', ' / ')}»` : 'nobody';
  const exactly = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;

  /** Of two lists, what has no partner in the other one. */
  function* apart<One extends Span, Other extends Span>(
    what: string,
    list: readonly One[],
    wanted: readonly Other[],
    fits: (one: One, other: Other) => boolean,
    detail: (item: One | Other) => string = () => '',
  ): Generator<string> {
    const pairs = pairUp(list, wanted, fits);
    const [paired, met] = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, other]) => other))];
    for (const item of wanted) if (!met.has(item)) yield `${what} missed: ${says(item)} ${detail(item)}`;
    for (const item of list) if (!paired.has(item)) yield `${what} wrong: ${says(item)} ${detail(item)}`;
  }

  function* names(): Generator<string> {
    yield* apart('name', found.names, gold.names, exactly, ({ type }) => type);
    for (const [one, other] of pairUp(found.names, gold.names, exactly))
      if (one.type !== other.type) yield `kind: ${says(one)} is a ${other.type}, not a ${one.type}`;
  }

  function* attributions(): Generator<string> {
    const pairs = pairUp(found.attributions, gold.attributions, isSameContent);
    const [paired, met] = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, other]) => other))];
    const whole = ({ source, cue, content }: (typeof gold.attributions)[number]): string =>
      `${says(source)} ${says(cue)}: ${content.map(says).join(' + ')}`;
    for (const one of gold.attributions) if (!met.has(one)) yield `attribution missed: ${whole(one)}`;
    for (const one of found.attributions) if (!paired.has(one)) yield `attribution wrong: ${whole(one)}`;
    for (const [one, other] of pairs)
      if (!isSameSource(one, other)) yield `source: ${says(other.source)}, not ${says(one.source)}`;
  }

  function* statements(): Generator<string> {
    const pairs = pairUp(facts, gold.facts, ({ quote }, wanted) => quotes(quote, wanted));
    const met = new Set(pairs.map(([, other]) => other));
    for (const fact of gold.facts) if (!met.has(fact)) yield `fact missed: ${says(fact)}`;
    for (const [one, other] of pairs) {
      if (one.status !== other.status) yield `status: ${other.status}, not ${one.status}: ${says(other)}`;
      if (!isSameSpeaker(one.attribution, other.attribution))
        yield `speaker: ${other.attribution ?? 'nobody'}, not ${one.attribution ?? 'nobody'}: ${says(other)}`;
      const ids = one.about.flatMap((id) => goldIdsOf(id, found, gold));
      const lacking = other.about.filter((id) => !ids.includes(id));
      if (lacking.length > 0) yield `about: lacks ${lacking.join(', ')}: ${says(other)}`;
    }
  }

  return [
    ...names(),
    ...apart(
      'date',
      found.times,
      gold.times,
      (a, b) => overlap(a, b) && a.value === b.value,
      ({ value }) => value,
    ),
    ...apart('event', found.events, gold.events, overlap),
    ...attributions(),
    ...statements(),
  ];
}
