import { formatDate } from '@/components/card/dates';
import type { LearnedArticle } from '@/data/store/articles';

interface ArticleItemProps {
  article: LearnedArticle;
  onForget: () => void;
}

/** One article that facts came from. */
export function ArticleItem({ article, onForget }: ArticleItemProps) {
  const { title, publisher, url, published, topic } = article;
  const name = title ?? url ?? 'An article without a title';
  const notes = [publisher, published && formatDate(published), topic.title].filter(
    (note) => note !== undefined,
  );
  return (
    <li class="article">
      <span class="article-name">
        {url === undefined ? (
          <bdi>{name}</bdi>
        ) : (
          <a class="link" href={url} target="_blank" rel="noreferrer" dir="auto">
            {name}
          </a>
        )}
        <span class="quiet">{notes.join(' · ')}</span>
      </span>
      <button class="button" type="button" aria-label={`Forget ${name}`} onClick={onForget}>
        Forget
      </button>
    </li>
  );
}
