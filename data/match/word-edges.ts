/** Whether a hit stands as a word of its own: what may touch it on either side, besides spaces and signs. */

const APOSTROPHE = /['’ʼ＇]/;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}_]/u;
const HANGUL = /\p{Script=Hangul}/u;

/** Words that end in an apostrophe before the next: French, Italian, Catalan elisions, Irish and Arabic do not count. */
const ELISION =
  /(?:^|[^\p{L}\p{N}_])(?:[ldjmntscLDJMNTSC]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|entr|aujourd|all|dall|dell|nell|sull|coll|un|quell|quest|bell|sant|tutt|senz|mezz|c|gl|v)['’ʼ＇]$/iu;

/** What follows an apostrophe behind a name: possessives and contractions. */
const AFTER_APOSTROPHE = /^(?:s|S|d|ll|ve|re|m|t|LL|D)?(?![\p{L}\p{N}_])/u;

/** Turkish parts a name from its case endings by an apostrophe. */
const TURKISH_ENDING =
  /^(?:n?[iıuü]n|[ysn]?[iıuü]|[yn]?[ae]|n?[dt][ae]n?|y?l[ae]|l[iıuü]|c[ae]|ki|n?[iıuü]n?[dt][ae](?:ki|n)?|[dt][ae]ki|[iıuü]m|l[ae]r(?:[iıuü]n?)?|l[iıuü]k)(?![\p{L}\p{N}_])/iu;
const TURKISH_LETTER = /[ğışİĞŞ]/;

/** Korean particles stand right behind a name. */
const KOREAN_PARTICLE =
  /^(?:은|는|이|가|을|를|의|에|에서|에게|에게서|께|께서|와|과|랑|이랑|도|로|으로|로서|으로서|로써|으로써|만|까지|부터|보다|처럼|마다|조차|마저|뿐|라고|이라고|라는|이라는|라며|이라며|이다|다|였다|이었다|에는|에도|에서는|에선|에만|와의|과의|으로부터|로부터|이나|나|이란|란|씨|측|측은|측이|발)(?![\p{L}\p{N}_])/u;

export function hasWordEdges(text: string, start: number, end: number): boolean {
  return startsOnItsOwn(text, start) && endsOnItsOwn(text, start, end);
}

function startsOnItsOwn(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (isSign(text, start)) return !endsWithWord(before);
  if (!APOSTROPHE.test(before.at(-1) ?? '')) return true;
  // "O'Brien" is one word; "l'Ukraine" is two, and a quotation mark stands behind no letter.
  return !endsWithWord(before.slice(0, -1)) || ELISION.test(before) || /\p{N}/u.test(before.at(-2) ?? '');
}

function endsOnItsOwn(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 12);
  if (isSign(text, end - 1)) return !/^[\p{L}\p{N}_]/u.test(after) || isSpaceless(after);
  if (HANGUL.test(text.charAt(end - 1)) && HANGUL.test(after.charAt(0))) return KOREAN_PARTICLE.test(after);
  if (!APOSTROPHE.test(after.charAt(0))) return true;
  const ending = after.slice(1);
  if (!WORD_CHARACTER.test(ending.charAt(0)) || AFTER_APOSTROPHE.test(ending)) return true;
  // An elision stands for an article, and is no name.
  return (
    TURKISH_ENDING.test(ending) && TURKISH_LETTER.test(text) && !ELISION.test(text.slice(start - 1, end + 1))
  );
}

const isSign = (text: string, at: number): boolean => !WORD_CHARACTER.test(characterAround(text, at));

/** The whole character at `at`, whichever half of a pair that is. */
function characterAround(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  const start = unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
  return String.fromCodePoint(text.codePointAt(start) ?? 0x20);
}

const endsWithWord = (text: string): boolean => /[\p{L}\p{N}\p{M}_]$/u.test(text);
const isSpaceless = (text: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);
