/**
 * `npm run --silent build-pack -- ARTICLE.(txt|html) [--published DATE] [--title T] [--url U] [--publisher P]`, or
 * `--list LIST.json` for many articles that make one pack; `--overlay OVERLAY.json` adds what no article says of itself.
 */
import { parseArgs } from 'node:util';
import { readList, type ListedArticle } from './article-list';
import { runCommand } from './fail';
import { makePack } from './make-pack';
import { readOverlay } from './overlay-file';
import { printPack } from './print-pack';
import { checkPublished } from './published';

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

runCommand(() => {
  const { articles, overlay } = readArguments();
  const pack = makePack(articles, overlay === undefined ? {} : readOverlay(overlay));
  console.log(printPack(pack).trimEnd());
});
