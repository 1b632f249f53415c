/** Web addresses, e-mail addresses, handles and names of files: what is written in them names nothing. */

/** Endings by which a dotted word is known for an address or a file, and not for two sentences without a space. */
const ENDINGS =
  'com|org|net|edu|gov|mil|int|info|biz|eu|uk|us|de|fr|it|es|pt|br|nl|be|ch|at|pl|cz|se|no|dk|fi|ru|ua|tr|cn|jp|kr|in|il|ir|au|nz|ca|mx|ar|za|io|ai|tv|me|co|ly|gl|gg|to|cc|su|by|kz|ge|am|az|gr|ro|hu|bg|rs|hr|si|sk|lt|lv|ee|ie|is|lu|sg|hk|tw|th|vn|id|my|ph|pk|sa|ae|eg|ng|ke|cl|pe|news|app|dev|xyz|online|site|blog|today|media|world|live|рф|' +
  'pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|epub|jpe?g|png|gif|svg|webp|heic|tiff?|bmp|mp[34]|avi|mov|mkv|wav|zip|gz|tar|rar|7z|exe|dmg|apk|iso|html?|php|aspx?|jsp?|jsx|tsx?|css|json|xml|csv|tsv|txt|md|py|rb|go|rs|java|cpp|sh|bat|sql|log|bak';

/** An ending is written small, or all in capitals: "Putin.It was" are two sentences. */
const DOTTED = new RegExp(
  `^(?:[\\p{L}\\p{N}_~%-]+/)*[\\p{L}\\p{N}_%-]+(?:\\.[\\p{L}\\p{N}_%-]+)*\\.(?:${ENDINGS}|${ENDINGS.toUpperCase()})(?:$|[/:?#])`,
  'u',
);
const ADDRESS =
  /^(?:[a-z][a-z\d+.-]*:\/\/|www\.|mailto:|doi:|urn:).|^[@＠][\p{L}\p{N}_.]|.[@＠][\p{L}\p{N}_-]/iu;
/** Paths: "C:\Users", "/world/Russia", "~/x", "r/ukraine". */
const PATH = /^(?:[a-z]:\\|\\\\|~?\/[^/\s]+\/|\.{1,2}\/|[ru]\/\w)/iu;

/** "Football.London"; but "he said.London" are two sentences without a space, and "U.S.Steel" an abbreviation. */
const SITE_BEFORE = /(?:^|[\s("„“«])\p{Lu}\p{Ll}{2,}\.$/u;

/** Whether a place is the last part of the dotted name of a site. */
export const isInNameOfSite = (text: string, start: number): boolean =>
  text.charAt(start - 1) === '.' && SITE_BEFORE.test(text.slice(Math.max(0, start - 20), start));

const BESIDE = /[\p{L}\p{N}_.@＠/:\\#%~=&?+-]/u;
const SPACE = /\s/;

/** Whether the place stands in an address, and is not all of it. Words joined by a slash ("Russia/Ukraine") are none. */
export function isInAddress(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  // Most places stand between spaces or simple marks, or end a sentence.
  const isBesideBefore = before !== '' && BESIDE.test(before);
  const isBesideAfter =
    after !== '' && BESIDE.test(after) && !(after === '.' && SPACE.test(text.charAt(end + 1) || ' '));
  if (!isBesideBefore && !isBesideAfter) return false;
  if (before === '@' || before === '＠' || before === '\\') return true;
  let from = start;
  while (from > 0 && !SPACE.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !SPACE.test(text.charAt(to))) to += 1;
  return pieces(text.slice(from, to)).some(({ piece, offset }) => {
    const [first, last] = [from + offset, from + offset + piece.length];
    if (first >= end || last <= start || (first === start && last === end)) return false;
    return ADDRESS.test(piece) || PATH.test(piece) || DOTTED.test(piece);
  });
}

/** A run between spaces, without the marks around it, and in the parts that brackets and dashes leave. */
function pieces(run: string): { piece: string; offset: number }[] {
  const found: { piece: string; offset: number }[] = [];
  for (const match of run.matchAll(/[^()[\]<>{}"“”«»—–,;|…]+/gu)) {
    const piece = match[0].replace(/^['‘]+|['’:!?.]+$|['’]s$/gu, '').replace(/[.:]+$/u, '');
    if (piece !== '') found.push({ piece, offset: match.index + match[0].indexOf(piece) });
  }
  return found;
}
