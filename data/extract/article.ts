export type { Article } from '../article';
