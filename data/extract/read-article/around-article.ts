/** Lines that sites put around and between the paragraphs of an article. */
import { oneOf } from '../times/rule';
import { MONTHS } from '../times/words';

/** Begin what is no part of it; a longer line that ends a sentence may be a paragraph all the same. */
export const AROUND_ARTICLE =
  /^(?:advertisement|continue reading|read (?:more|next|also)|related\b|sign up|subscribe|share (?:this|on)|story continues|photo\b|image (?:caption|source|copyright)|media caption|click here|follow us|most read|more on this|watch:|copyright\b|©|first published\b|last updated\b|updated?\b:?.{0,40}$|about the (?:author|writer)s?$)/i;

/** Captions name their agency, notes their time, and galleries their number of pictures. */
export const BESIDE_ARTICLE: readonly RegExp[] = [
  /\((?:[^()]*[/,] ?)?(?:AFP|AP|Associated Press|Reuters|REUTERS|EPA|PA|Getty Images|Bloomberg)\)$/,
  /\b(?:first published|last updated)\b.{0,50}$/i,
  /\s\|\s|\s[—–]$/,
  /\b(?:source|picture|photo|image|photograph|credit): .{1,40}$/i,
  // "[Read: Why Tunisia suffers from violence]"
  /^\[[^[\]]{8,200}\]$/,
  // What is told of the article itself.
  /\bcontributed (?:to this|reporting)\b.{0,60}$/i,
  /^(?:this|a) (?:version|article|story|post|column|piece|report)\b(?: of this \w+)? (?:(?:was|is|has been) )?(?:originally |first |also )?(?:appear(?:ed|s)|published|reprinted|corrects|corrected|updated)\b.{0,150}$/i,
  /\bin your inbox\b.{0,20}$|\b(?:keep up|stay up to date|get more|follow along)\b.{0,60}\bnewsletters?\b.{0,20}$/i,
  /\bis on (?:Twitter|X|Facebook|Instagram) (?:at|as)\b.{0,40}$|\bcheck it out here\.$/i,
];

const MONTH = `(?:${oneOf(MONTHS)})`;

/** A line that begins with a day of the calendar, year and all, and has hardly more than the hour and a name. */
export const DATE_LINE = new RegExp(
  String.raw`^(?:(?:${MONTH}\.? \d{1,2}|\d{1,2} ${MONTH}\.?),? \d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{4}-\d\d-\d\d)\b[^.!?]{0,45}$`,
  'i',
);

/** A subscription and what it costs. */
export const OFFER =
  /\bcancel (?:at )?any ?time\b|\baccept (?:credit|debit) cards?\b|\bfree trial\b|\b(?:monthly|annual|yearly) (?:plan|subscription)\b/i;
