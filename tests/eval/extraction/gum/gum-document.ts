import { basename } from 'node:path';
import type { Article } from '@/data/article';
import type { Span } from '@/data/extract/annotations';
import type { NameKind } from '@/data/extract/names/name-kinds';
import { gumNames } from '@/data/extract/training/gum-names';
import { readGum, type GumSentence } from '@/data/extract/training/read-gum';
import { readClauses, type AttributionClause } from './read-clauses';
import { readDates, type GumDate } from './read-dates';

/** A document of the GUM corpus as an article, with what the corpus says of it. */
export interface GumDocument {
  id: string;
  article: Article;
  names: GumName[];
  dates: GumDate[];
  clauses: AttributionClause[];
}

export interface GumName extends Span {
  kind: NameKind;
  /** The same for the same thing; unknown for proper nouns outside GUM's phrases. */
  entity?: string;
}

/** A word of the document, with the last column of its row: dates, clauses and more. */
export interface GumToken extends Span {
  misc: string;
}

/** @param conllu the text of one `.conllu` file */
export function readDocument(id: string, conllu: string): GumDocument {
  const sentences = placeSentences(readGum(conllu));
  const columns = [...conllu.matchAll(/^\d+\t.*\t(.*)$/gm)].map(([, misc = '']) => misc);
  const words = sentences.flatMap(({ sentence, at }) =>
    sentence.words.map(({ start, end }) => ({ start: at + start, end: at + end })),
  );
  const tokens = words.map((word, index) => ({ ...word, misc: columns[index] ?? '' }));
  const published = /^# meta::dateCreated = (\S+)$/m.exec(conllu)?.[1];
  return {
    id: basename(id, '.conllu'),
    article: { text: textOf(sentences), ...(published !== undefined && { published }) },
    names: namesOf(sentences),
    dates: readDates(tokens),
    clauses: readClauses(tokens),
  };
}

interface PlacedSentence {
  sentence: GumSentence;
  /** Where it begins in the document's text. */
  at: number;
}

/** One line a paragraph, a space between its sentences. */
function placeSentences(sentences: readonly GumSentence[]): PlacedSentence[] {
  let at = 0;
  return sentences.map((sentence) => {
    const placed = { sentence, at };
    at += sentence.text.length + 1;
    return placed;
  });
}

const textOf = (sentences: readonly PlacedSentence[]): string =>
  sentences
    .map(({ sentence }, index) => (index === 0 ? '' : sentence.startsBlock ? '\n' : ' ') + sentence.text)
    .join('');

function namesOf(sentences: readonly PlacedSentence[]): GumName[] {
  const phrases = sentences.flatMap(({ sentence }) => sentence.phrases);
  // A thing has its Wikipedia title at some of its names only.
  const titles = new Map(phrases.filter(({ identity }) => identity !== '').map((p) => [p.id, p.identity]));
  return sentences.flatMap(({ sentence, at }) =>
    gumNames(sentence).map(({ start, end, kind, entity }) => ({
      start: at + start,
      end: at + end,
      kind,
      ...(entity !== undefined && { entity: titles.get(entity) ?? entity }),
    })),
  );
}
