/**
 * `npm run --silent build-pack -- ARTICLE.(txt|html) [--published DATE] [--title T] [--url U] [--publisher P]`, or
 * `--list LIST.json` for many articles that make one pack; `--overlay OVERLAY.json` adds what no article says of itself.
 */
import { parseArgs } from 'node:util';
import { applyOverlay } from '../extract/apply-overlay';
import { extractArticle } from '../extract/extract-article';
import { linkPack } from '../extract/merge/link-pack';
import { mergeArticles } from '../extract/merge/merge-articles';
import type { NameModel } from '../extract/names/name-model';
import type { Pack } from '../model';
import { checkPack } from '../read-pack';
import { readArticleFile, withPath, type Details } from './article-file';
import { readList, type ListedArticle } from './article-list';
import { runCommand } from './fail';
import { loadNameModel } from './name-model-file';
import { printPack } from './print-pack';
import { readOverlay } from './overlay-file';
import { checkPublished, today } from './published';
import { loadWorldBasics } from './world-basics-file';

const USAGE =
  'usage: build-pack ARTICLE.(txt|html) [--published YYYY-MM-DD] [--title T] [--url U] [--publisher P] | --list LIST.json, and for both [--overlay OVERLAY.json]';

const TEXT = { type: 'string' } as const;

interface Arguments {
  articles: readonly ListedArticle[];
  /** Path of a file. */
  overlay: string | undefined;
}

function readArguments(): Arguments {
  const { values, positionals } = parseArgs({
    options: { published: TEXT, title: TEXT, url: TEXT, publisher: TEXT, list: TEXT, overlay: TEXT },
    allowPositionals: true,
  });
  const { list, overlay, ...details } = values;
  const [file, ...others] = positionals;
  if (list !== undefined && file === undefined && Object.keys(details).length === 0)
    return { articles: readList(list), overlay };
  if (list !== undefined || file === undefined || others.length > 0) throw new Error(USAGE);
  checkPublished(details.published);
  return { articles: [{ file, ...details }], overlay };
}

function buildPack({ file, ...details }: ListedArticle, model: NameModel): Pack {
  const article = readArticleFile(file, details satisfies Details);
  return withPath(file, () => extractArticle(article, model, { today: today() })).pack;
}

runCommand(() => {
  const { articles, overlay } = readArguments();
  const model = loadNameModel();
  const pack = mergeArticles(articles.map((article) => buildPack(article, model)));
  if (pack === undefined) throw new Error('The list names no article.');
  const linked = linkPack(pack, loadWorldBasics());
  const whole = overlay === undefined ? linked : applyOverlay(linked, readOverlay(overlay));
  console.log(printPack(checkPack(whole)).trimEnd());
});
