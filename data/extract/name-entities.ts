import { ENTITY_TYPES, type EntityType } from '../model';
import type { NameAnnotation } from './annotations';
import type { Article } from './article';
import type { FoundEntity, NamedText } from './article-reading';
import { clusterNames } from './entities/cluster-names';
import { findNames, type FoundName } from './names/find-names';
import { NAME_KINDS } from './names/name-kinds';
import type { NameModel } from './names/name-model';
import { tagger } from './parts-of-speech';
import { readSentences, type Sentence } from './sentences';

/** Finds the sentences of an article, their parts of speech, the names in them and what entities these name. */
export function nameEntities(article: Article, model: NameModel): NamedText {
  const plain = readSentences(article.text);
  const tag = tagger(model);
  const sentences = plain.map((sentence) => ({ ...sentence, tags: tag(sentence.tokens) }));
  const found = findNames(plain, model).flatMap((name) => place(article.text, plain, name));
  const ids = clusterNames(found);
  const names = found.map(({ start, end, type }, i) => ({ start, end, type, entity: ids[i] ?? '' }));
  return { article, sentences, names, entities: entitiesOf(article.text, names) };
}

function place(text: string, sentences: readonly Sentence[], { sentence, from, to, kinds }: FoundName) {
  const tokens = sentences[sentence]?.tokens ?? [];
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  const kind = NAME_KINDS[kinds.indexOf(Math.max(...kinds))];
  const type = ENTITY_TYPES.find((each) => each === kind);
  return type ? [{ text: text.slice(start, end), start, end, type }] : [];
}

function entitiesOf(text: string, names: readonly NameAnnotation[]): FoundEntity[] {
  const mentions = new Map<string, NameAnnotation[]>();
  for (const name of names) mentions.set(name.entity, [...(mentions.get(name.entity) ?? []), name]);
  return [...mentions].map(([id, namings]) => {
    const spellings = [...new Set(namings.map(({ start, end }) => text.slice(start, end)))];
    const name = spellings.reduce((longest, each) => (each.length > longest.length ? each : longest), '');
    const type: EntityType = namings.find((each) => each.type !== 'group')?.type ?? 'group';
    return { id, type, name, aliases: spellings.filter((each) => each !== name), roles: [] };
  });
}
