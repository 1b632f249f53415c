import type { DocumentView, SentenceView } from './document-view';
import { listBit, type Lexicon } from './lexicon';
import type { NameKind } from './name-kinds';
import type { WordView } from './word-view';

/** Words of games that clubs play against each other; the games of single players have others. */
const TEAM_SPORT =
  /^(?:soccer|football|footballer|basketball|baseball|cricket|rugby|hockey|handball|volleyball|striker|strikers|midfielder|midfielders|midfield|goalkeeper|goalkeepers|goalless|winger|fullback|full-back|goal|goals|halftime|half-time|first-half|second-half|kick-off|kickoff|equali[sz]er|equali[sz]ed|innings?|homers?|homered|wickets?|batsm[ae]n|bowlers?|bowled|lbw|touchdowns?|quarterbacks?|linebackers?|pitchers?|shortstop|rebounds|playoffs?|play-offs?|substitutes?|semifinals?|semi-finals?|derby|relegation|relegated|fixtures?|scored|scorers?|goalscorers?|league|leagues|champions|cup|matches|attendance|division)$/;
const FIGURE = /^\d{1,3}$/;
/** "3-2", which is three words. */
const isScoreAt = (words: readonly WordView[], at: number) =>
  words[at]?.text === '-' && FIGURE.test(words[at - 1]?.text ?? '') && FIGURE.test(words[at + 1]?.text ?? '');
/** Of a text about such a game: how many of its words, at least, one in how many, and how many different ones. */
const LEAST = 4;
const SHARE = 60;
const DIFFERENT = 3;

interface Placed {
  sentence: number;
  from: number;
  to: number;
  text: string;
}

const COUNTRY = listBit('country');

/** Tells of which names that seem to be of another kind are clubs', in a document about games between clubs. */
export function clubJudge(
  document: DocumentView,
  lexicon: Lexicon,
): (name: Placed, kind: NameKind) => boolean {
  if (!isAboutTeams(document)) return () => false;
  return ({ sentence, from, to, text }, kind) => {
    const view = document.sentences[sentence];
    // Nations play too, and stay what they are.
    if (!view || lexicon.lists(text.toLowerCase()) & COUNTRY) return false;
    return kind === 'place' ? isCityClub(view, from, to) : kind !== 'organisation' && isResult(view.words);
  };
}

function isAboutTeams({ sentences }: DocumentView): boolean {
  let all = 0;
  let found = 0;
  const kinds = new Set<string>();
  for (const { words } of sentences)
    words.forEach(({ lower }, at) => {
      all += 1;
      const isScore = isScoreAt(words, at);
      if (!isScore && !TEAM_SPORT.test(lower)) return;
      found += 1;
      kinds.add(isScore ? 'score' : lower);
    });
  return found >= LEAST && found * SHARE >= all && kinds.size >= DIFFERENT;
}

const WIDER = listBit('country') | listBit('region');
/** Where things happen, not who plays. */
const WHERE = /^(?:in|near|from|outside|across|around|into|through|off|throughout|via|by)$/;
/** Before "to" and "at": who plays there, not where somebody goes. */
const PLAYED =
  /^(?:won?|wins?|winning|victory|lost|loss|losing|lose|loses|fell|defeats?|defeated|draws?|drew|drawn|held|beaten|home|crashed|succumbed|match|game|tie|visit|visits|trip|second|thrashed)$/;
/** Before "of": whom somebody plays for, or what is behind. */
const OF_CLUB =
  /^(?:ahead|clear|coach|captain|manager|striker|midfielder|goalkeeper|defender|behalf|front|games?|points?)$/;
/** Two names and two figures, at most as long as such a line. */
const RESULT_LENGTH = 14;

/** Whether a town's name stands for its club here. */
function isCityClub({ words }: SentenceView, from: number, to: number): boolean {
  if (isResult(words)) return true;
  if (isDateline(words, from, to)) return false;
  const first = startOfRow(words, from);
  const before = words[first - 1]?.lower ?? '';
  const earlier = words[first - 2];
  if (WHERE.test(before)) return false;
  if (before === 'at' || before === 'to')
    return (
      earlier !== undefined && (PLAYED.test(earlier.lower) || FIGURE.test(earlier.text) || isFixture(words))
    );
  if (before === 'of') return earlier !== undefined && OF_CLUB.test(earlier.lower);
  return before !== '(' || words[to]?.text !== ')';
}

/** "Ajax 3 Utrecht 0", "Bologna 1 (Andersson 12) Juventus 1". */
function isResult(words: readonly WordView[]): boolean {
  const names = words.filter(({ capitalised }, i) => capitalised && !words[i - 1]?.capitalised).length;
  const figures = words.filter(({ text }) => FIGURE.test(text)).length;
  return (
    names >= 2 &&
    figures >= 2 &&
    words[0]?.capitalised === true &&
    words.length <= RESULT_LENGTH &&
    words.every(({ text, capitalised }) => capitalised || !/^\p{L}/u.test(text))
  );
}

/** "TEXAS AT TORONTO", "Boston at Philadelphia". */
const isFixture = (words: readonly WordView[]) =>
  words.length < 8 && words.every(({ capitalised, lower }) => capitalised || lower === 'at');

/** "LONDON 1996-08-31", "MADRID, Spain (AP) —", "Colchester : Essex 412"; "in Austin, Texas". */
function isDateline(words: readonly WordView[], from: number, to: number): boolean {
  const after = words[to];
  if (after?.text === ',' && (words[to + 1]?.lists ?? 0) & WIDER) return true;
  if (words[from - 1]?.text === ',' && from - 2 === 0) return true;
  return from === 0 && (after === undefined || /^(?:\d{4}|[,(:—–]|--?)/.test(after.text));
}

/** Where the first name of "X, Y and Z" begins, of which one begins at `from`. */
function startOfRow(words: readonly WordView[], from: number): number {
  let first = from;
  while (/^(?:and|,|or)$/.test(words[first - 1]?.lower ?? '') && words[first - 2]?.capitalised) {
    first -= 2;
    while (words[first - 1]?.capitalised) first -= 1;
  }
  return first;
}
