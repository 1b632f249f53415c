export interface GumWord {
  form: string;
  upos: string;
  /** Penn Treebank tag. */
  xpos: string;
  head: number;
  deprel: string;
  start: number;
  end: number;
}

/** A phrase of GUM's, from word `first` to `last`, both within. */
export interface GumPhrase {
  id: string;
  type: string;
  /** Wikipedia title, where it is a named thing. */
  identity: string;
  first: number;
  last: number;
}

export interface GumSentence {
  text: string;
  words: GumWord[];
  phrases: GumPhrase[];
  /** Begins a paragraph, heading or list item. */
  startsBlock: boolean;
}

/** Reads one `.conllu` file of the GUM corpus: words with offsets, and the phrases for its entities. */
export function readGum(conllu: string): GumSentence[] {
  const open = new Map<string, Omit<GumPhrase, 'last'>[]>();
  let block = false;
  const sentences: GumSentence[] = [];
  for (const part of conllu.split('\n\n')) {
    const lines = part.split('\n');
    block ||= lines.some((line) => line.startsWith('# newpar'));
    const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
    if (rows.length === 0) continue;
    const joined = spaceless(lines);
    sentences.push({ ...readRows(rows, joined, open), startsBlock: block });
    block = false;
  }
  return sentences;
}

/** Words after which the text has no space; parts of "don't" but the last are marked on the whole only. */
function spaceless(lines: readonly string[]): Set<string> {
  const ids = new Set<string>();
  for (const line of lines) {
    const [id = '', , , , , , , , , misc = ''] = line.split('\t');
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) {
      for (let i = Number(range[1]); i < Number(range[2]); i += 1) ids.add(String(i));
      if (misc.includes('SpaceAfter=No')) ids.add(range[2] ?? '');
    } else if (misc.includes('SpaceAfter=No')) ids.add(id);
  }
  return ids;
}

function readRows(rows: string[][], glued: Set<string>, open: Map<string, Omit<GumPhrase, 'last'>[]>) {
  let text = '';
  const words: GumWord[] = [];
  const phrases: GumPhrase[] = [];
  rows.forEach((row, i) => {
    const [id = '', form = '', , upos = '', xpos = '', , head = '0', deprel = '', , misc = ''] = row;
    words.push({
      form,
      upos,
      xpos,
      head: Number(head) - 1,
      deprel,
      start: text.length,
      end: text.length + form.length,
    });
    text += form + (glued.has(id) ? '' : ' ');
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    for (const [piece] of entity.matchAll(/\([^()]+\)?|[^()]+\)/g)) readBracket(piece, i, open, phrases);
  });
  return { text: text.trimEnd(), words, phrases };
}

function readBracket(
  piece: string,
  at: number,
  open: Map<string, Omit<GumPhrase, 'last'>[]>,
  done: GumPhrase[],
) {
  const [id = '', type = '', , , , , , ...identity] = piece.replace(/[()]/g, '').split('-');
  const stack = open.get(id) ?? [];
  open.set(id, stack);
  if (piece.startsWith('(')) {
    const title = decodeURIComponent(identity.join('-').replace(/%(?![\dA-F]{2})/g, '%25')).replaceAll(
      '_',
      ' ',
    );
    stack.push({ id: id.replace(/\[.*/, ''), type, identity: title, first: at });
  }
  const begun = piece.endsWith(')') ? stack.pop() : undefined;
  if (begun) done.push({ ...begun, last: at });
}
