import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { PackError, readPack } from '@/data/read-pack';
import packSchema from '@/data/pack.schema.json';
import expected from '@/tests/fixtures/packs/invalid.expected.json';

interface Refusal {
  path: string;
  reason: string;
  /** JSON Schema cannot tell. */
  onlyReader?: boolean;
}

const PACKS = join(import.meta.dirname, '../../../fixtures/packs');
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const fitsSchema = new Ajv({ strict: false, formats: { uri: true } }).compile(packSchema);

function refusalOf(path: string): PackError {
  try {
    readPack(readFileSync(path));
  } catch (error) {
    if (error instanceof PackError) return error;
    throw error;
  }
  throw new Error('the pack was accepted');
}

describe('each invalid example is refused, with the place and the reason', () => {
  it.each(Object.entries<Refusal>(expected))('%s', (name, { path, reason, onlyReader = false }) => {
    const file = join(PACKS, 'invalid', `${name}.json`);
    const refusal = refusalOf(file);
    expect(refusal.path).toBe(path);
    expect(refusal.message).toContain(reason);
    expect(fitsSchema(readJson(file)), 'fits the JSON Schema').toBe(onlyReader);
  });

  it('none is left out', () => {
    const files = readdirSync(join(PACKS, 'invalid')).map((file) => file.replace('.json', ''));
    expect(files.sort()).toEqual(Object.keys(expected).sort());
  });
});

it('the pack that they are all made from is good', () => {
  expect(readPack(readFileSync(join(PACKS, 'small.json'))).facts).toHaveLength(1);
  expect(fitsSchema(readJson(join(PACKS, 'small.json')))).toBe(true);
});
