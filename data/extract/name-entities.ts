import { ENTITY_TYPES } from '../model';
import type { Article } from './article';
import type { NamedText } from './article-reading';
import { clusterNames } from './entities/cluster-names';
import { describeEntities, type Naming } from './entities/describe-entities';
import { findRoles } from './entities/find-roles';
import { isKinName } from './entities/kin';
import { findOtherNames, joinKeys } from './entities/other-names';
import { findNames } from './names/find-names';
import type { NameModel } from './names/name-model';
import { findLongForms } from './names/short-forms';
import { tagger } from './parts-of-speech';
import { readSentences } from './sentences';

/** Finds the sentences of an article, their parts of speech, the names in them and what entities these name. */
export function nameEntities(article: Article, model: NameModel): NamedText {
  const plain = readSentences(article.text);
  const tag = tagger(model);
  const sentences = plain.map((sentence) => ({ ...sentence, tags: tag(sentence.tokens) }));
  const found = findNames(plain, model);
  const wordAt = (sentence: number, at: number) => plain[sentence]?.tokens[at]?.text;
  const clustered = clusterNames(
    found.map((name) => {
      const [second = '', before = ''] = [2, 1].map((back) => wordAt(name.sentence, name.from - back) ?? '');
      return { ...name, before, isKin: isKinName([second, before]) };
    }),
    findLongForms(found, wordAt),
  );
  const keys = joinKeys(clustered, findOtherNames(found, wordAt));
  const namings = found.flatMap(({ sentence, from, to, text, kind }, i): Naming[] => {
    const type = ENTITY_TYPES.find((each) => each === kind);
    const tokens = plain[sentence]?.tokens ?? [];
    const start = tokens[from]?.start;
    const end = tokens[to - 1]?.end;
    if (!type || start === undefined || end === undefined) return [];
    return [{ start, end, text, type, key: keys[i] ?? '' }];
  });
  const roles = findRoles(article.text, sentences, namings);
  const entities = describeEntities(namings, roles);
  const names = namings.map(({ start, end, type, key }) => ({
    start,
    end,
    type,
    entity: entities.get(key)?.id ?? '',
  }));
  return { article, sentences, names, entities: [...entities.values()] };
}
