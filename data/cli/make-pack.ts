/** From files of articles to a pack, as the commands and the build make it. */
import type { Article } from '../extract/article';
import { extractArticle } from '../extract/extract-article';
import { linkPack } from '../extract/merge/link-pack';
import { mergeArticles } from '../extract/merge/merge-articles';
import { applyOverlay } from '../extract/overlay/apply-overlay';
import type { Overlay } from '../extract/overlay/overlay';
import type { Pack } from '../model';
import { checkPack } from '../read-pack';
import { readArticleFile, withPath } from './article-file';
import type { ListedArticle } from './article-list';
import { loadNameModel } from './name-model-file';
import { today } from './published';
import { loadWorldBasics } from './world-basics-file';

/** @throws {Error} in one line, where a file cannot be read or the overlay does not fit the article. */
export function makePack(files: readonly ListedArticle[], overlay: Overlay = {}): Pack {
  const model = loadNameModel();
  const articles = files.map(({ file, ...details }) =>
    readArticleFile(file, { ...overlay.source, ...details }),
  );
  const packs = articles.map((article, at) =>
    withPath(files[at]?.file ?? '', () => extractArticle(article, model, { today: today() }).pack),
  );
  const pack = mergeArticles(packs);
  if (pack === undefined) throw new Error('The list names no article.');
  return checkPack(applyOverlay(linkPack(pack, loadWorldBasics()), overlay, textOf(articles, overlay)));
}

function textOf(articles: readonly Article[], { source, facts, leaveOut }: Overlay): string {
  const [only, ...others] = articles;
  if (others.length === 0) return only?.text ?? '';
  if ((source ?? facts ?? leaveOut?.facts) !== undefined)
    throw new Error('Source and facts of an overlay are for one article, not for a list.');
  return '';
}
