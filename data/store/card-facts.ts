/** The facts of a card, in the order in which they matter on the page. */
import type { Card, CardFact } from '../model';
import type { CardPage } from './card';
import { pairUp, toCardFact } from './contradictions';
import type { FactRow } from './database';
import { mergeFacts, type SeenFact } from './merge-facts';
import { samePageAs } from './page-url';
import { rankFacts, type RankedFact, type RankingPage } from './rank-facts';
import type { Sources } from './sources';
import { keyOf, labelOf, type SameThing, type Things } from './topic-view';
import { isBasic } from './world-basics';

interface Material {
  thing: SameThing;
  /** The line under its name. */
  description: string | undefined;
  facts: readonly FactRow[];
  contradicted: readonly FactRow[];
  sources: Sources;
  things: Things;
}

/** What a card tells beyond the page, and apart from it what the page tells itself. */
export function chooseFacts(
  { thing, description, facts, contradicted, sources, things }: Material,
  page: CardPage,
): Pick<Card, 'facts' | 'factsFromThisPage'> {
  const merged = mergeFacts(facts, sources);
  const all = [...merged, ...mergeFacts(contradicted, sources)];
  const ranking = { thing, page: rankingPageOf(page), refOf: refsOver(thing, things) };
  const show = (some: readonly SeenFact[], known: readonly string[]): CardFact[] => {
    const { facts: shown, opposed } = pairUp(rank(some, known, ranking), all, page.published);
    return shown.map((fact) => toCardFact(fact, opposed.get(fact) ?? []));
  };
  const isFromPage = tellsItself(page.urls);
  const told = merged.filter(isFromPage);
  const head = description === undefined ? [] : [description];
  return {
    facts: show(
      merged.filter((fact) => !isFromPage(fact)),
      [...head, ...told.map(({ rows: [{ text }] }) => text)],
    ),
    factsFromThisPage: show(told, head),
  };
}

interface Ranking {
  thing: SameThing;
  page: RankingPage;
  refOf: RefOf;
}

/** What everybody may know comes after all that a topic tells, and what it tells of something else last. */
function rank(
  facts: readonly SeenFact[],
  known: readonly string[],
  { thing, page, refOf }: Ranking,
): SeenFact[] {
  const { ref, name } = labelOf(thing);
  const place = ({ fact, about }: { fact: SeenFact; about: readonly string[] }) =>
    isBasic(fact) ? 1 + Number(about[0] !== ref) : 0;
  return rankFacts(
    facts.map((fact) => ({ fact, ...weighable(fact, refOf) })),
    { ref, name, known },
    page,
  )
    .sort((one, other) => place(one) - place(other))
    .map(({ fact }) => fact);
}

const rankingPageOf = ({ refs, published }: CardPage): RankingPage => ({
  refs: new Set(refs),
  ...(published !== undefined && { published }),
});

/** The ref of what an id stands for in a topic. */
type RefOf = (topicId: string, id: string) => string;

function refsOver(thing: SameThing, things: Things): RefOf {
  const own = new Set(thing.rows.map(keyOf));
  return (topicId, id) => {
    const key = keyOf({ topicId, id });
    return own.has(key) ? thing.ref : (things.get(key)?.ref ?? id);
  };
}

function weighable({ rows, sources }: SeenFact, refOf: RefOf): RankedFact {
  const [{ topicId, text, about, status, when }] = rows;
  const time = when?.start ?? sources[0]?.published;
  return {
    text,
    about: about.map((id) => refOf(topicId, id)),
    status,
    told: sources.length,
    ...(time !== undefined && { time }),
  };
}

/** Whether a fact's source is the page on which the card opens, whoever else tells it too. */
function tellsItself(urls: readonly string[]): (fact: SeenFact) => boolean {
  const isOfPage = samePageAs(urls);
  return ({ sources }) => sources.some(({ url }) => isOfPage(url));
}
