/** A surname that is somebody else’s whom everybody knows: "Captain Cook", "Wagner’s Ring", "a triptych by Bacon". */
import { isHeadlineStyle, isTitle, type BlockWord } from './block-words';
import { isCapitalFirst } from './case-rule';
import type { Standing } from './standing';
import { foldText } from './tokens';
import { BY_TITLE, COMPOSERS, PAINTERS_AND_WRITERS, WORKS } from './words/other-bearers';

/** "a portrait of her by Turner" */
const WORK_BY = /(\p{L}[\p{L}-]+)(?:\s(?:of|from|for|in|,)\s[^.;:]{1,30})?\s(?:is\s|are\s)?by\s$/u;
const POSSESSED = /^['’](?:s\s|\s)([\p{L}-]+)(?:\s([\p{L}-]+))?/u;
const LONGEST = 60;

/** Whether a title before a surname tells of somebody whom we do not mean. */
export function isTitleOfAnother({ folded: surname, names }: Standing, title: BlockWord): boolean {
  const lower = title.text.toLowerCase().replace(/\.$/, '');
  const other = BY_TITLE.find((each) => each[0] === lower && each[1] === surname);
  return other !== undefined && !isNamedSo(names, other[2]) && !isNamedSo(names, lower);
}

/** Whether a name is of the maker of a work that stands beside it. */
export function isOfMaker(place: Standing): boolean {
  const { text, start, end, folded: surname, before } = place;
  if (before?.text !== 'by' && !/['’]/.test(text.charAt(end))) return false;
  const composer = COMPOSERS.get(surname);
  const given = composer ?? PAINTERS_AND_WRITERS.get(surname);
  if (given === undefined || isNamedSo(place.names, given)) return false;
  const lead = WORK_BY.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1] ?? '';
  if (WORKS.has(lead.toLowerCase())) return true;
  const [, next = '', third = ''] = POSSESSED.exec(text.slice(end, end + LONGEST)) ?? [];
  if (WORKS.has(next) || (!isCapitalFirst(next) && WORKS.has(third))) return true;
  return composer !== undefined && isTitleOfWork(place, next);
}

/** "Wagner’s Parsifal"; but "Wagner’s Prigozhin" and "Weber’s Labour colleagues". */
function isTitleOfWork({ text, end, style, typesFrom }: Standing, word: string): boolean {
  if (!isCapitalFirst(word) || isHeadlineStyle(style) || isTitle(word)) return false;
  return typesFrom(text.indexOf(word, end)).length === 0;
}

const isNamedSo = (names: readonly string[], word: string): boolean =>
  names.some((name) => foldText(name).split(' ').includes(word));
