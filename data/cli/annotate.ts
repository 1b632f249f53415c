/** `npm run --silent annotate -- ARTICLE.(txt|html) [--published DATE]`: what the extractor sees, as JSON. */
import { parseArgs } from 'node:util';
import { annotationsOf } from '../extract/annotate';
import { checkArticle } from '../extract/read-article/check-article';
import { understandArticle } from '../extract/understand-article';
import { readArticleFile, withPath } from './article-file';
import { runCommand } from './fail';
import { loadNameModel } from './name-model-file';
import { checkPublished, today } from './published';

const USAGE = 'usage: annotate ARTICLE.(txt|html) [--published YYYY-MM-DD]';

runCommand(() => {
  const { values, positionals } = parseArgs({
    options: { published: { type: 'string' } },
    allowPositionals: true,
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw new Error(USAGE);
  const published = checkPublished(values.published);
  const article = readArticleFile(path, published === undefined ? {} : { published });
  withPath(path, () => checkArticle(article, today()));
  console.log(JSON.stringify(annotationsOf(understandArticle(article, loadNameModel())), null, 1));
}, USAGE);
