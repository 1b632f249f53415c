/**
 * Makes `data/extract/names/names.bin` anew: `npm run train -- CORPORA PACKAGES`. See data/extract/names/MODEL.md
 * for the corpora and for the packages and versions; the same input gives the same file, in about two minutes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lexiconOf } from '../names/lexicon';
import { writeNameModel } from '../names/name-model';
import { clusterWords } from './clusters';
import { random } from './crf';
import { makeCultureLines, titleWords } from './culture-lines';
import { mendDocument } from './mend-document';
import { nameLists } from './name-lists';
import { NamePools } from './name-pools';
import { readCorpora } from './read-corpora';
import { swapNames } from './swap-names';
import { trainKinds } from './train-kinds';
import { trainSpans } from './train-spans';
import { trainTags } from './train-tags';
import { makeWireLines } from './wire-lines';
import { classifyWords } from './word-classes';

/** Weights are rounded to whole steps: the findings are the same, the file is a half. */
const STEPS = { spans: 0.2, kinds: 0.16, tags: 0.25 };

const [corpora, packages] = process.argv.slice(2);
if (!corpora || !packages) throw new Error('Usage: npm run train -- CORPORA PACKAGES/node_modules');

const say = (step: string) => process.stderr.write(`${step}\n`);
say('clusters of words');
const clusters = clusterWords(packages);
say('lists');
const phrases = nameLists(packages, new Set(clusters.keys()));
const listsOnly = lexiconOf({ phrases, uses: new Map(), clusters: new Map() });
const documents = readCorpora(corpora).map((document) => mendDocument(document, listsOnly));
say('uses of words');
const uses = classifyWords(packages, phrases, documents, new Set(clusters.keys()));
const entries = { phrases, uses, clusters };
const lexicon = lexiconOf(entries);
const pools = new NamePools(documents, phrases, random(3));
const learned = [...documents, ...makeWireLines(pools, 5)];
say('spans');
const spans = trainSpans(learned, lexicon);
say('kinds');
const culture = makeCultureLines(pools, titleWords(documents), 6);
const kinds = trainKinds([...documents, ...culture, ...swapNames(documents, pools, 4)], lexicon, phrases);
say('parts of speech');
const tags = trainTags(corpora, lexicon);
const file = gzipSync(writeNameModel({ lexicon: entries, spans, kinds, tags }, STEPS), { level: 9 });
writeFileSync(join(import.meta.dirname, '../names/names.bin'), file);
say(`${file.length} bytes`);
