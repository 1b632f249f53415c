import type { Article } from '@/data/article';

interface ArticleHeadProps {
  article: Article;
  /** The reader knows better on which day it was published: relative dates rest on it. */
  onPublished: (day: string) => void;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the article says of itself. */
export function ArticleHead({ article, onPublished }: ArticleHeadProps) {
  const { title = 'An article without a title', publisher, author, url, published = '' } = article;
  return (
    <header class="article-head">
      <h1 dir="auto">{title}</h1>
      <p class="quiet">
        {[publisher, author].filter((part) => part !== undefined).join(' · ')}
        {url !== undefined && (
          <a class="link" href={url} target="_blank" rel="noreferrer">
            Original
          </a>
        )}
        <label>
          Published{' '}
          <input
            type="date"
            value={DAY.test(published) ? published : ''}
            onChange={({ currentTarget: { value } }) => {
              if (DAY.test(value)) onPublished(value);
            }}
          />
        </label>
        {published === '' && <span class="article-undated">Dates such as “on Thursday” need this day.</span>}
      </p>
    </header>
  );
}
