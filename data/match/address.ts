/** Web addresses, e-mail addresses, handles and names of files: what is written in them names nothing. */

/** Endings by which a dotted word is known for an address or a file, and not for two sentences without a space. */
const ENDINGS =
  'com|org|net|edu|gov|mil|int|info|biz|eu|uk|us|de|fr|it|es|pt|br|nl|be|ch|at|pl|cz|se|no|dk|fi|ru|ua|tr|cn|jp|kr|in|il|ir|au|nz|ca|mx|ar|za|io|ai|tv|me|co|news|app|dev|xyz|online|site|blog|' +
  'pdf|docx?|xlsx?|pptx?|odt|jpe?g|png|gif|svg|webp|mp3|mp4|avi|mov|wav|zip|gz|tar|rar|exe|dmg|apk|html?|php|aspx?|jsp?|jsx|tsx?|css|json|xml|csv|txt|md|py|java|cpp|sh';

const ADDRESS = new RegExp(
  `^(?:[a-z][a-z\\d+.-]*://|www\\.|mailto:).|^[@][\\w.]|.@[\\w-]+(?:\\.|$)|^(?:[\\w~%-]+/)*[\\w%-]+(?:\\.[\\w%-]+)*\\.(?:${ENDINGS})(?:$|[/:?#])`,
  'iu',
);
const SPACE = /\s/;
const TRIMMED = /^[("'“‘«[<{]+|[)"'”’»\]>},;:!?.…]+$/gu;

/** Whether the place stands in an address. Words joined by a slash ("Russia/Ukraine") are none. */
export function isInAddress(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  // Most places stand between spaces or simple marks.
  if (!/[\w.@/:\\#%~=&?+-]/u.test(before) && !/[\w.@/:\\#%~=&?+-]/u.test(after)) return false;
  if (before === '@' || before === '\\') return true;
  let from = start;
  while (from > 0 && !SPACE.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !SPACE.test(text.charAt(to))) to += 1;
  return pieces(text.slice(from, to)).some(
    ({ piece, offset }) => from + offset < end && from + offset + piece.length > start && ADDRESS.test(piece),
  );
}

/** A run between spaces, without the marks around it, and in the parts that brackets and dashes leave. */
function pieces(run: string): { piece: string; offset: number }[] {
  const found: { piece: string; offset: number }[] = [];
  for (const match of run.matchAll(/[^()[\]<>{}"“”«»—–,;|…]+/gu)) {
    const piece = match[0].replace(TRIMMED, '');
    found.push({ piece, offset: match.index + match[0].indexOf(piece) });
  }
  return found;
}
