/** From files of articles to a pack, as the commands and the build make it. */
import type { Article } from '../extract/article';
import { extractArticle } from '../extract/extract-article';
import { linkPack } from '../extract/merge/link-pack';
import { mergeArticles } from '../extract/merge/merge-articles';
import { applyOverlay } from '../extract/overlay/apply-overlay';
import type { NameModel } from '../extract/names/name-model';
import type { Overlay } from '../extract/overlay/overlay';
import { ArticleError } from '../extract/read-article/article-error';
import type { Pack } from '../model';
import { checkPack } from '../read-pack';
import { reasonOf } from '../reason-of';
import { readArticleFile, withPath } from './article-file';
import type { ListedArticle } from './article-list';
import { loadNameModel } from './name-model-file';
import { today } from './published';
import { loadWorldBasics } from './world-basics-file';

interface MakeOptions {
  overlay?: Overlay;
  /** Is told of each article that cannot be learned from, with its file; without it, the first one ends all. */
  onRefused?: (reason: string) => void;
}

interface Found {
  article: Article;
  pack: Pack;
}

/** @throws {Error} in one line, where nothing can be learned or the overlay does not fit the article. */
export function makePack(
  files: readonly ListedArticle[],
  { overlay = {}, onRefused }: MakeOptions = {},
): Pack {
  const model = loadNameModel();
  const found = files.flatMap((file) => unlessRefused(() => learnFrom(file, overlay, model), onRefused));
  const pack = mergeArticles(found.map((each) => each.pack));
  if (pack === undefined)
    throw new Error(
      files.length === 0 ? 'The list names no article.' : 'No article of the list can be learned from.',
    );
  const articles = found.map(({ article }) => article);
  return checkPack(applyOverlay(linkPack(pack, loadWorldBasics()), overlay, textOf(articles, overlay)));
}

function learnFrom({ file, ...details }: ListedArticle, overlay: Overlay, model: NameModel): Found {
  const article = readArticleFile(file, { ...overlay.source, ...details });
  return withPath(file, () => {
    const { pack } = extractArticle(article, model, { today: today() });
    if (pack.entities.length + pack.events.length + pack.facts.length === 0)
      throw new ArticleError('no-article', 'It tells nothing that is worth keeping.');
    return { article, pack };
  });
}

function unlessRefused(work: () => Found, onRefused: MakeOptions['onRefused']): Found[] {
  if (onRefused === undefined) return [work()];
  try {
    return [work()];
  } catch (error) {
    onRefused(reasonOf(error));
    return [];
  }
}

function textOf(articles: readonly Article[], { source, facts, leaveOut }: Overlay): string {
  const [only, ...others] = articles;
  if (others.length === 0) return only?.text ?? '';
  if ((source ?? facts ?? leaveOut?.facts) !== undefined)
    throw new Error('Source and facts of an overlay are for one article, not for a list.');
  return '';
}
