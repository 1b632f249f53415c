/**
 * `npm run --silent build-pack -- ARTICLE.(txt|html) [--published DATE] [--title T] [--url U] [--publisher P]`, or
 * `--list LIST.json` for many articles that make one pack.
 */
import { parseArgs } from 'node:util';
import { extractArticle } from '../extract/extract-article';
import { mergePacks } from '../extract/merge/merge-packs';
import type { NameModel } from '../extract/names/name-model';
import type { Pack } from '../model';
import { checkPack } from '../read-pack';
import { readArticleFile, withPath, type Details } from './article-file';
import { readList, type ListedArticle } from './article-list';
import { runCommand } from './fail';
import { loadNameModel } from './name-model-file';
import { printPack } from './print-pack';
import { checkPublished, today } from './published';

const USAGE =
  'usage: build-pack ARTICLE.(txt|html) [--published YYYY-MM-DD] [--title T] [--url U] [--publisher P] | --list LIST.json';

const TEXT = { type: 'string' } as const;

function readArguments(): readonly ListedArticle[] {
  const { values, positionals } = parseArgs({
    options: { published: TEXT, title: TEXT, url: TEXT, publisher: TEXT, list: TEXT },
    allowPositionals: true,
  });
  const { list, ...details } = values;
  const [file, ...others] = positionals;
  if (list !== undefined && file === undefined && Object.keys(details).length === 0) return readList(list);
  if (list !== undefined || file === undefined || others.length > 0) throw new Error(USAGE);
  checkPublished(details.published);
  return [{ file, ...details }];
}

function buildPack({ file, ...details }: ListedArticle, model: NameModel): Pack {
  const article = readArticleFile(file, details satisfies Details);
  return withPath(file, () => extractArticle(article, model, { today: today() })).pack;
}

const publishedOf = ({ sources }: Pack): string => sources[0]?.published ?? '';

runCommand(() => {
  const articles = readArguments();
  const model = loadNameModel();
  const packs = articles.map((article) => buildPack(article, model));
  const [first, ...others] = packs.sort((one, other) => publishedOf(one).localeCompare(publishedOf(other)));
  if (first === undefined) throw new Error('The list names no article.');
  console.log(
    printPack(checkPack(others.reduce((known, found) => mergePacks(known, found), first))).trimEnd(),
  );
});
