import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as model from '@/data/model';
import { packJsonSchema } from '@/data/pack-format';
import { parsePack } from '@/data/read-pack';
import committed from '@/data/pack.schema.json';

const PAGE = readFileSync(join(import.meta.dirname, '../../../data/packs/README.md'), 'utf8');

interface ObjectSchema {
  /** PartialDate has none. */
  properties?: Record<string, unknown>;
  required?: string[];
}
const schema = packJsonSchema() as unknown as ObjectSchema & { $defs: Record<string, ObjectSchema> };

it('the JSON Schema that ships is the one of the code (npm run schema)', () => {
  expect(committed).toEqual(packJsonSchema());
});

describe('the page for pack authors', () => {
  /** The keys in the table under a heading, those that are required marked by `!`. */
  function keysUnder(heading: string): string[] {
    const section = PAGE.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
    const rows = section.matchAll(/^\| `(\w+)` +\| (required)?/gm);
    return [...rows].filter(isKey).map(([, key, required]) => `${key}${required === undefined ? '' : '!'}`);
  }
  const isKey = ([, key]: RegExpMatchArray) => !model.FACT_STATUSES.some((status) => status === key);
  const keysOf = ({ properties = {}, required = [] }: ObjectSchema) =>
    Object.keys(properties).map((key) => (required.includes(key) ? `${key}!` : key));

  it.each<[string, ObjectSchema]>([
    ['Pack', schema],
    ...Object.entries(schema.$defs).filter(([, { properties }]) => properties),
  ])('lists every key of: %s', (heading, definition) => {
    expect(keysUnder(heading).sort()).toEqual(keysOf(definition).sort());
  });

  it('names every type of entity and every status', () => {
    for (const word of [...model.ENTITY_TYPES, ...model.FACT_STATUSES]) expect(PAGE).toContain(`\`${word}\``);
  });

  it('shows a pack that can be imported', () => {
    const example = /```json\n(.*?)```/s.exec(PAGE)?.[1] ?? '';
    expect(parsePack(example).facts).toHaveLength(1);
  });
});
