/** What was missed, and what was found that is not there, in words: for those who mend rules. */
import type { Annotations, AttributionAnnotation, Span } from '@/data/extract/annotations';
import type { FoundFact } from '@/data/extract/found-fact';
import type { ArticleGold } from './gold';
import { goldIdsOf } from './score-article';
import { isSameContent, isSameSource } from './score-attributions';
import { isSameSpeaker, quotes } from './score-facts';
import { isSameTime } from './score-times';
import { overlap, pairUp } from './spans';

export function listMistakes(found: Annotations, facts: readonly FoundFact[], gold: ArticleGold): string[] {
  const { text } = found;
  const says = (span: Span | null): string =>
    span ? `«${text.slice(span.start, span.end).replaceAll('\n', ' / ')}»` : 'nobody';
  const saysWho = ({ source, cue, content }: AttributionAnnotation): string =>
    `${says(source)} ${says(cue)}: ${content.map(says).join(' + ')}`;

  const names = pairUp(found.names, gold.names, isSameSpan);
  const attributions = pairUp(found.attributions, gold.attributions, isSameContent);
  const statements = pairUp(facts, gold.facts, ({ quote }, wanted) => quotes(quote, wanted));
  const times = pairUp(found.times, gold.times, isSameTime);
  return [
    ...unpaired('name', found.names, gold.names, names, (name) => `${says(name)} ${name.type}`),
    ...names.flatMap(([one, other]) =>
      one.type === other.type ? [] : [`kind: ${says(one)} is ${other.type}, not ${one.type}`],
    ),
    ...unpaired('date', found.times, gold.times, times, (time) => `${says(time)} ${time.value}`),
    ...unpaired('event', found.events, gold.events, pairUp(found.events, gold.events, overlap), says),
    ...unpaired('attribution', found.attributions, gold.attributions, attributions, saysWho),
    ...attributions.flatMap(([one, other]) =>
      isSameSource(one, other) ? [] : [`source: ${says(other.source)}, not ${says(one.source)}`],
    ),
    ...gold.facts
      .filter((fact) => statements.every(([, other]) => other !== fact))
      .map((fact) => `fact missed: ${says(fact)}`),
    ...statements.flatMap(([one, other]) =>
      factMistakes(one, other, (id) => goldIdsOf(id, found, gold)).map((line) => `${line}: ${says(other)}`),
    ),
  ];
}

const isSameSpan = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;

/** Both lists' items that are in no pair. */
function unpaired<Found, Gold>(
  what: string,
  found: readonly Found[],
  gold: readonly Gold[],
  pairs: readonly [Found, Gold][],
  describe: (item: Found | Gold) => string,
): string[] {
  const paired = new Set<Found | Gold>(pairs.flat());
  return [
    ...gold.filter((item) => !paired.has(item)).map((item) => `${what} missed: ${describe(item)}`),
    ...found.filter((item) => !paired.has(item)).map((item) => `${what} wrong: ${describe(item)}`),
  ];
}

function factMistakes(
  found: FoundFact,
  gold: ArticleGold['facts'][number],
  idsOf: (id: string) => string[],
): string[] {
  const ids = found.about.flatMap(idsOf);
  const lacking = gold.about.filter((id) => !ids.includes(id));
  return [
    ...(found.status === gold.status ? [] : [`status: ${gold.status}, not ${found.status}`]),
    ...(isSameSpeaker(found.attribution, gold.attribution)
      ? []
      : [`speaker: ${gold.attribution ?? 'nobody'}, not ${found.attribution ?? 'nobody'}`]),
    ...(lacking.length === 0 ? [] : [`about: lacks ${lacking.join(', ')}`]),
  ];
}
