/** The facts that a text tells, with the model that ships. */
import { loadNameModel } from '@/data/cli/name-model-file';
import { findFacts } from '@/data/extract/find-facts';
import type { FoundFact } from '@/data/extract/found-fact';
import { understandArticle } from '@/data/extract/understand-article';

const model = loadNameModel();

/** A Thursday. */
const PUBLISHED = '2024-05-16';

export const read = (text: string, published = PUBLISHED): FoundFact[] =>
  findFacts(understandArticle({ text, published }, model));

export const texts = (text: string): string[] => read(text).map((fact) => fact.text);
