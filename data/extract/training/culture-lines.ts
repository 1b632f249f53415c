import { random } from './crf';
import { fillTemplate, templatesOf, type Filled } from './line-templates';
import type { NamePools } from './name-pools';
import type { LabelledDocument } from './training-text';

/**
 * Lines of news of products, films, books and games, of which the corpora hold little: {W} a product or a work,
 * {Q} a title of ordinary words, {O} company, {P} person, {S} surname, {N} country, {C} city, {G} group, {0} figure.
 */
const LINES = `
“{Q}” ({0})|“{Q},” a new film by {P}, opens on Friday.|"{Q}" is the second novel by {P}.|In “{Q},” {P} plays a doctor from {C}.|{P}, who starred in “{Q}” and “{W},” has died. She was {0}.|The film “{W}” won two awards in {C}.|He is the author of “{Q}” and lives in {C}.|{S} is the author of “{Q}: How {G} Families Live.”|The series “{Q}” returns to {O} in the fall.|‘{Q}’ review: a slow start|{P}’s new album, “{Q},” was released by {O}.|Her song “{Q}” was played on the radio.|The painting, “{Q}” by {P}, was sold for {0} million dollars.|The musical “{Q}” will close in {C}.|{P} wrote the book “{Q}.”|The report, titled “{Q},” was published by {O}.|In an essay called “{Q}” {S} writes that the city has changed.
{W} is out on {W} and {W} today.|The game is exclusive to {W}.|{O} unveiled the {W} on Tuesday.|{O}’s {W} costs 0.|{O} said the new {W} will ship in May.|The {W} app is free on {W} and {W}.|You can play it on your {W} or your {W}.|The {W} has a better screen than the {W}.|Like the {W}, the {W} runs on {W}.|A bug in {W} let hackers read messages, {O} said.|Users of {W} should update now.|{S}, who tried the {W} last week, said it was heavy.|I have been using the {W} for a month.|The browser is based on {W}.|{O}, the maker of {W}, said sales fell.|{O} acquired {O} for {0} billion dollars.|{O} bought {O} and {O}, but not {O}.|{O} accuses {O} of copying {W}.|{O} chief executive {P} showed the {W} in {C}.|{W} users can pay with {W} or {W}.|{W} was downloaded {0} million times.|The {W} version comes later.|The {W} launch was delayed.|{O} is shutting down {W}, its chat service.|Sales of the {W} rose {0} percent, {O} said.
A {W} carrying {0} people crashed in {N}.|The {W} docked with the station on Monday.|{N} has bought {0} {W} fighters.|{N} sent a {W} to the border.|A {W} rocket lifted off from {C}.|The {W} missile flew over {N}.|{O} launched the {W} satellite.|The crew of the {W} was rescued off {N}.|Passengers on the {W} were taken to {C}.|{S} sailed on the {W} in {0}.
{O} said it would appeal.|According to {O}, {0} people were hurt.|{O} reported that {P} had left.|As {O} reports, {P} has resigned.|{P} told {O} that he was tired.|{P} is a reporter for {O}.|The group is linked to {O}.|{O} claimed responsibility for the attack in {C}.|He joined {O} in {0}.|{P}, a spokesman for {O}, declined to comment.|{P}, a fellow at {O}, disagreed.|She works for {O} in {C}.|{O} and {O} called for an inquiry.|{G} elders met {P} near {C}.|The {G} people have lived there for centuries.|{G} leaders want the land back.|Many {G} fled to {N}.|{P} is {G}.|Follow {O} on {O}.`;

const TEMPLATES = templatesOf(LINES);
const DOCUMENTS = 150;
const LENGTH = 12;
const SMALL_WORD = /^(?:of|the|in|and|a|to|for)$/;

/** Lines with names drawn from `pools` and titles made of `words`. */
export function makeCultureLines(
  pools: NamePools,
  words: readonly string[],
  seed: number,
): LabelledDocument[] {
  const next = random(seed);
  const pick = <T>(items: readonly T[]) => items[Math.floor(next() * items.length)] as T;
  const title = () => {
    const size = 1 + Math.floor(next() * 4);
    const made = Array.from({ length: size }, () => pick(words)).filter((word) => !SMALL_WORD.test(word));
    const link = made.length > 1 && next() < 0.4 ? pick(['of the', 'and', 'in the', 'of', 'for']) : '';
    const text = made
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(link ? ` ${link} ` : ' ');
    return text === '' ? 'Home' : text;
  };
  const slots: Record<string, () => Filled> = {
    W: () => [pools.of('work'), 'work'],
    Q: () => [title(), 'work'],
    O: () => [pools.of(next() < 0.5 ? 'company' : 'organisation'), 'organisation'],
    P: () => [pools.person(), 'person'],
    S: () => [pools.surname(), 'person'],
    N: () => [pools.of('country'), 'place'],
    C: () => [pools.of('city'), 'place'],
    G: () => [pools.of('demonym'), 'group'],
    0: () => [String(Math.floor(next() * 90) + 2)],
  };
  return Array.from({ length: DOCUMENTS }, (_, i) => ({
    id: `culture-${i}`,
    corpus: 'wire' as const,
    sentences: Array.from({ length: LENGTH }, () =>
      fillTemplate(pick(TEMPLATES), (slot): Filled => slots[slot]?.() ?? ['']),
    ),
  }));
}

/** Words of the corpora in lower case, which titles are made of. */
export const titleWords = (documents: readonly LabelledDocument[]): string[] =>
  documents
    .filter(({ corpus }) => corpus === 'gum' || corpus === 'wikigold')
    .flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text)))
    .filter((word) => /^\p{Ll}{4,}$/u.test(word));
