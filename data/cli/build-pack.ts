/**
 * `npm run --silent build-pack -- ARTICLE.(txt|html) [--published DATE] [--title T] [--url U] [--publisher P]`, or
 * `--list LIST.json` for many articles that make one pack; `--overlay OVERLAY.json` adds what no article says of itself.
 * Articles of a list that cannot be learned from are named on standard error, each with its reason; the pack is made of
 * the others, and the exit code says so.
 */
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { SourceSchema } from '../model';
import { readList, type ListedArticle } from './article-list';
import { complain, runCommand } from './fail';
import { makePack } from './make-pack';
import { readOverlay } from './overlay-file';
import { printPack } from './print-pack';
import { checkPublished } from './published';

const USAGE =
  'usage: build-pack ARTICLE.(txt|html) [--published YYYY-MM-DD] [--title T] [--url U] [--publisher P] | --list LIST.json, and for both [--overlay OVERLAY.json]';

const TEXT = { type: 'string' } as const;

interface Arguments {
  articles: readonly ListedArticle[];
  isList: boolean;
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
    return { articles: readList(list), isList: true, overlay };
  if (list !== undefined || file === undefined || others.length > 0) throw new Error(USAGE);
  checkPublished(details.published);
  checkUrl(details.url);
  return { articles: [{ file, ...details }], isList: false, overlay };
}

/** @throws {Error} where no pack could have it. */
function checkUrl(url: string | undefined): void {
  if (url === undefined || v.safeParse(SourceSchema.entries.url, url).success) return;
  throw new Error(`--url ${url}: not an address such as https://news.example/story`);
}

/** A pack was printed, but not of all articles. */
const SOME_REFUSED = 2;

runCommand(() => {
  const { articles, overlay, isList } = readArguments();
  const onRefused = (reason: string) => {
    complain(reason);
    process.exitCode = SOME_REFUSED;
  };
  const pack = makePack(articles, {
    ...(overlay !== undefined && { overlay: readOverlay(overlay) }),
    ...(isList && { onRefused }),
  });
  if (pack.facts.length === 0) complain('No facts were found, only names.');
  console.log(printPack(pack).trimEnd());
}, USAGE);
