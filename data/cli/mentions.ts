/** `npm run --silent mentions -- --pack PACK.json TEXT.txt [--published DATE]`: every mention in a text, as JSON. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileMatcher } from '../match/compile';
import { findMentions } from '../match/find-mentions';
import { loadMatcher } from '../match/matcher';
import { idOfRef } from '../match/same-things';
import { thingsOf } from '../match/things';
import { readPack } from '../read-pack';

const USAGE = 'usage: mentions --pack PACK.json [--pack PACK.json ...] TEXT.txt [--published YYYY-MM-DD]';

function main(): void {
  const { values, positionals } = parseArgs({
    options: { pack: { type: 'string', multiple: true }, published: { type: 'string' } },
    allowPositionals: true,
  });
  const [path, ...others] = positionals;
  if (values.pack === undefined || path === undefined || others.length > 0) throw new Error(USAGE);
  const { published } = values;
  if (published !== undefined && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(published))
    throw new Error(`no date: ${published}`);

  const matcher = loadMatcher(
    compileMatcher(thingsOf(values.pack.map((each) => readPack(readFileSync(each))))),
  );
  const text = readFileSync(path, 'utf8');
  const lines = splitBlocks(text);
  const { mentions } = findMentions(matcher, {
    blocks: lines.map(({ start, end }) => text.slice(start, end)),
    ...(published !== undefined && { published }),
  });
  const printed = mentions.flatMap(({ block, start, end, refs }) => {
    const offset = lines[block]?.start ?? 0;
    const place = { start: offset + start, end: offset + end };
    return refs.map((ref) => ({ ...place, text: text.slice(place.start, place.end), ref: idOfRef(ref) }));
  });
  console.log(JSON.stringify(printed, null, 1));
}

/** A line break, and so a blank line too, ends a block. */
function splitBlocks(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\r\n\u2028\u2029]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
