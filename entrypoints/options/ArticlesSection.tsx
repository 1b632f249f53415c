import { liveQuery } from 'dexie';
import { useState } from 'preact/hooks';
import { FileDrop } from '@/components/screen/FileDrop';
import { Switch } from '@/components/screen/Switch';
import { useLive } from '@/components/screen/use-live';
import { listArticles, type LearnedArticle } from '@/data/store/articles';
import { changeSettings, readSettings } from '@/data/store/settings';
import { forgetArticle } from '../learn/forget-article';
import { ArticleFileList } from './ArticleFileList';
import { ArticleItem } from './ArticleItem';
import { LearnFilesForm } from './LearnFilesForm';
import type { SectionProps } from './Options';
import { PasteArticle } from './PasteArticle';
import { store } from './store';
import { useArticleFiles } from './use-article-files';
import { WaitingDrafts } from './WaitingDrafts';

/** Shown before the reader asks for all. */
const FIRST = 20;

/** What was learned from, and more to learn from. */
export function ArticlesSection({ write, tell }: SectionProps) {
  const articles = useLive(() => liveQuery(() => listArticles(store)), []);
  const settings = useLive(() => liveQuery(() => readSettings(store)), []);
  const files = useArticleFiles(write);
  const [showsAll, setShowsAll] = useState(false);

  const forget = (article: LearnedArticle) =>
    write(async () => {
      const restore = await forgetArticle(store, article);
      tell({ text: 'Article forgotten, with what it alone told.', undo: () => write(restore) });
    });
  const shown = showsAll ? articles : articles?.slice(0, FIRST);
  return (
    <>
      <p class="section-lead quiet">
        Facts come from articles that you choose: by “Learn from this page” in the toolbar’s popup, the side
        panel or the page’s menu, or from files. They are read here, on this device.
      </p>
      <FileDrop
        label="Learn from files"
        accept=".txt,.html,.htm,text/plain,text/html"
        hint="or drop texts or saved pages here. One is shown for review, of many all is kept."
        onFiles={files.start}
      />
      {files.chosen.length > 0 && (
        <LearnFilesForm count={files.chosen.length} onLearn={files.learn} onCancel={files.leave} />
      )}
      <PasteArticle />
      <ArticleFileList
        drafts={files.drafts}
        onStop={files.stop}
        onUndo={files.undo}
        onDismiss={files.dismiss}
      />
      <WaitingDrafts write={write} tell={tell} />
      {settings !== undefined && (
        <div class="learn-quietly">
          <Switch
            on={settings.learnQuietly}
            onChange={(on) => write(() => changeSettings(store, { learnQuietly: on }))}
          >
            Learn quietly
          </Switch>
          <p class="quiet">“Learn from this page” keeps all that it finds, without a review.</p>
        </div>
      )}
      {articles?.length === 0 && <p class="section-lead quiet">Nothing was learned yet.</p>}
      <ul class="articles">
        {shown?.map((article) => (
          <ArticleItem
            key={`${article.topicId} ${article.id}`}
            article={article}
            onForget={() => forget(article)}
          />
        ))}
      </ul>
      {shown !== undefined && articles !== undefined && shown.length < articles.length && (
        <button class="button" type="button" onClick={() => setShowsAll(true)}>
          Show all {articles.length} articles
        </button>
      )}
    </>
  );
}
