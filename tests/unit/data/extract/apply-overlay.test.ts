import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { loadNameModel } from '@/data/cli/name-model-file';
import { loadWorldBasics } from '@/data/cli/world-basics-file';
import { applyOverlay, OverlaySchema } from '@/data/extract/apply-overlay';
import { extractArticle } from '@/data/extract/extract-article';
import { linkPack } from '@/data/extract/merge/link-pack';
import { checkPack, parsePack } from '@/data/read-pack';
import { packOf } from './merge/packs';

const pack = packOf({
  source: { id: 's' },
  entities: [
    { id: 'port', name: 'Port Azure', type: 'place', aliases: [{ text: 'Azure' }, { text: 'Port' }] },
    { id: 'berg', name: 'Anna Berg', type: 'person' },
  ],
  events: [{ id: 'opening', name: 'Opening', type: 'opening', place: 'port' }],
  facts: [{ id: 'f', text: 'Anna Berg opened it.', about: ['port', 'berg', 'opening'] }],
});

describe('an overlay', () => {
  it('adds names and links, and says better what a name needs', () => {
    const aliases = [
      { text: 'Puerto Azur', language: 'es' },
      { text: 'Azure', needsContext: true },
    ];
    const sameAs = ['https://www.wikidata.org/entity/Q1'];
    expect(applyOverlay(pack, { entities: { port: { aliases, sameAs } } }).entities[0]).toEqual({
      ...pack.entities[0],
      aliases: [...aliases, { text: 'Port' }],
      sameAs,
    });
  });

  it('gives things other ids, wherever they stand', () => {
    const renamed = applyOverlay(pack, {
      entities: { port: { id: 'port-azure' } },
      events: { opening: { id: 'harbour' } },
    });
    expect(checkPack(renamed).facts[0]?.about).toEqual(['port-azure', 'berg', 'harbour']);
    expect(renamed.events[0]?.place).toBe('port-azure');
  });

  it('names the topic and the article', () => {
    const { topic, sources } = applyOverlay(pack, {
      topic: { title: 'Harbours' },
      source: { publisher: 'Example' },
    });
    expect([topic.title, sources[0]?.publisher]).toEqual(['Harbours', 'Example']);
  });

  it('is refused where it speaks of what is not there', () => {
    expect(() => applyOverlay(pack, { entities: { nobody: { name: 'Nobody' } } })).toThrow(
      'the overlay speaks of "nobody", which the pack does not have',
    );
  });
});

describe('the overlay of the starter topic', () => {
  const DATA = join(import.meta.dirname, '../../../../data');
  const read = (path: string) => readFileSync(join(DATA, path), 'utf8');
  const overlay = v.parse(OverlaySchema, JSON.parse(read('packs/beijing-summit-2024.overlay.json')));
  const article = { text: read('articles/beijing-summit-2024.txt'), published: '2024-05-16' };
  const shipped = parsePack(read('packs/beijing-summit-2024.json'));

  it('goes with what is found in the article, and makes of each the thing that ships', () => {
    const { pack: found } = extractArticle(article, loadNameModel(), { today: '2024-05-20' });
    const built = checkPack(applyOverlay(linkPack(found, loadWorldBasics()), overlay));
    expect(built.topic.id).toBe(shipped.topic.id);
    for (const id of Object.keys(overlay.entities ?? {})) {
      const [one, other] = [built, shipped].map(({ entities }) => entities.find((each) => each.id === id));
      expect([one?.name, one?.type, one?.sameAs]).toEqual([other?.name, other?.type, other?.sameAs]);
    }
  });
});
