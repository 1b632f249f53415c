/** `npm run --silent mentions -- --pack PACK.json TEXT.txt [--published DATE]`: every mention in a text, as JSON. */
import { parseArgs } from 'node:util';
import { compileMatcher } from '../match/compile';
import { findMentions } from '../match/find-mentions';
import { loadMatcher } from '../match/matcher';
import { idOfRef } from '../match/same-things';
import { thingsOf } from '../match/things';
import type { Pack } from '../model';
import { readPack } from '../read-pack';
import { reasonOf } from '../reason-of';
import { runCommand } from './fail';
import { checkPublished } from './published';
import { readBytes } from './read-bytes';

const USAGE = 'usage: mentions --pack PACK.json [--pack PACK.json ...] TEXT.txt [--published YYYY-MM-DD]';

interface Arguments {
  packs: string[];
  text: string;
  published?: string;
}

function readArguments(): Arguments {
  const { values, positionals } = parseArgs({
    options: { pack: { type: 'string', multiple: true }, published: { type: 'string' } },
    allowPositionals: true,
  });
  const { pack: packs = [], published } = values;
  const [text, ...others] = positionals;
  if (packs.length === 0 || text === undefined || others.length > 0) throw new Error(USAGE);
  checkPublished(published);
  return published === undefined ? { packs, text } : { packs, text, published };
}

/** One row for each reading: a place that the page leaves open has several. */
function printMentions({ packs, text: path, published }: Arguments): void {
  const matcher = loadMatcher(compileMatcher(thingsOf(packs.map(loadPack))));
  const text = decode(path, readBytes(path));
  const lines = splitBlocks(text);
  const { mentions } = findMentions(matcher, {
    blocks: lines.map(({ start, end }) => text.slice(start, end)),
    ...(published !== undefined && { published }),
  });
  const rows = mentions.flatMap(({ block, start, end, refs }) => {
    const offset = lines[block]?.start ?? 0;
    const place = { start: offset + start, end: offset + end };
    return refs.map((ref) => ({ ...place, text: text.slice(place.start, place.end), ref: idOfRef(ref) }));
  });
  console.log(JSON.stringify(rows, null, 1));
}

/** A line break, and so a blank line too, ends a block. */
function splitBlocks(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\r\n\u0085\u2028\u2029]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
}

function loadPack(path: string): Pack {
  const bytes = readBytes(path);
  try {
    return readPack(bytes);
  } catch (error) {
    throw new Error(`${path}: ${reasonOf(error)}`, { cause: error });
  }
}

/** A byte order mark stays: offsets count from the beginning of the file. */
function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`${path}: not UTF-8 text`);
  }
}

runCommand(() => printMentions(readArguments()), USAGE);
