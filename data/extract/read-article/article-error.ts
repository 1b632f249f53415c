/** Why nothing can be learned from what was given; the message is for the reader. */
export type ArticleProblem = 'empty' | 'binary' | 'too-long' | 'no-article' | 'list' | 'language' | 'date';

/** An article that was refused, before anything was kept of it. */
export class ArticleError extends Error {
  readonly problem: ArticleProblem;

  constructor(problem: ArticleProblem, message: string) {
    super(message);
    this.name = 'ArticleError';
    this.problem = problem;
  }
}
