/** `npm run schema` writes `data/pack.schema.json`, the pack format for other people's editors. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { packJsonSchema } from '../pack-format';

const path = join(import.meta.dirname, '../pack.schema.json');
const options = await resolveConfig(path);
await writeFile(path, await format(JSON.stringify(packJsonSchema()), { ...options, filepath: path }));
