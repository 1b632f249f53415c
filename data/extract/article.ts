/** What is learned from: the text of one article and what is known of it. */
export interface Article {
  /** Title apart; paragraphs are divided by line breaks. All offsets are UTF-16 units into this. */
  text: string;
  title?: string;
  publisher?: string;
  author?: string;
  url?: string;
  /** Day of publication, ISO 8601; without one relative dates have no value. */
  published?: string;
  /** BCP 47 tag. */
  language?: string;
}
