/** What well-kept libraries find by themselves: compromise, chrono-node, and text in quotation marks as what is said. */
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import type { Article } from '@/data/article';
import type { Annotations, NameAnnotation, TimeAnnotation } from '@/data/extract/annotations';
import type { EntityType } from '@/data/model';

export function annotateByLibraries(article: Article): Annotations {
  const { text } = article;
  return {
    text,
    names: findNames(text),
    times: findTimes(article),
    events: [],
    attributions: [...text.matchAll(/[“"][^“”"\n]{2,}[”"]/g)].map(({ 0: quote, index }) => ({
      source: null,
      cue: null,
      content: [{ start: index, end: index + quote.length }],
    })),
  };
}

interface Term {
  text: string;
  tags: string[];
  offset: { start: number; length: number };
}

function findNames(text: string): NameAnnotation[] {
  const document = nlp(text);
  const kinds: [EntityType, { json: (options: object) => unknown }][] = [
    ['person', document.people()],
    ['place', document.places()],
    ['organisation', document.organizations()],
  ];
  return kinds.flatMap(([type, view]) =>
    (view.json({ offset: true, terms: { tags: true, offset: true } }) as { terms: Term[] }[]).flatMap(
      ({ terms }) => nameOf(terms, type),
    ),
  );
}

/** Without the titles that compromise tells apart, and without a possessive, as the gold has it. */
function nameOf(terms: readonly Term[], type: EntityType): NameAnnotation[] {
  const from = terms.findIndex(({ tags }) => !tags.includes('Honorific'));
  const words = from < 0 ? [] : terms.slice(from);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [];
  const entity = words.map(({ text }) => text).join(' ');
  const end = last.offset.start + last.text.replace(/['’]s?$/u, '').length;
  return [{ start: first.offset.start, end, type, entity }];
}

function findTimes({ text, published }: Article): TimeAnnotation[] {
  const reference = published === undefined ? new Date() : new Date(`${published}T12:00:00`);
  return chrono.parse(text, reference).map(({ index, text: words, start }) => {
    const precision =
      start.isCertain('day') || start.isCertain('weekday') ? 10 : start.isCertain('month') ? 7 : 10;
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
    const value = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
    return { start: index, end: index + words.length, value: value.slice(0, precision) };
  });
}
