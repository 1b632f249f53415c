import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEwt, readGmb, readWikigold } from './read-columns';
import { labelGum } from './gum-names';
import type { LabelledDocument } from './training-text';

/** GUM's own test documents: never learned from, kept for `npm run eval`. */
export const TEST_DOCUMENTS: ReadonlySet<string> = new Set(
  (
    'news_nasa news_sensitive interview_hill interview_libertarian bio_dvorak bio_jespersen speech_austria ' +
    'speech_newzealand court_insanity court_mitigation voyage_oakland voyage_vavau academic_discrimination ' +
    'academic_eegimaa textbook_chemistry textbook_union'
  )
    .split(' ')
    .map((name) => `GUM_${name}`),
);

/** Names of GUM's documents in `folder`/gum that may be learned from. */
export const gumDocuments = (folder: string) =>
  readdirSync(join(folder, 'gum'))
    .map((file) => file.replace(/\.conllu$/, ''))
    .filter((id) => id.startsWith('GUM_') && !TEST_DOCUMENTS.has(id))
    .sort();

/** All that names are learned from, as its corpora annotate it. */
export function readCorpora(folder: string): LabelledDocument[] {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return [
    ...gumDocuments(folder).map((id) => labelGum(id, read(`gum/${id}.conllu`))),
    ...readGmb(read('gmb-voa.conll')),
    ...readWikigold(read('wikigold.conll')),
    ...readEwt(read('uner-en-ewt.dev.iob2')),
    ...readEwt(read('uner-en-ewt.test.iob2')),
  ];
}
