/** `npm run starter-topic` writes `data/packs/beijing-summit-2024.json` from its article and its overlay. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './fail';
import { makeStarterTopic } from './starter-topic';

runCommand(() => {
  writeFileSync(join(import.meta.dirname, '../packs/beijing-summit-2024.json'), makeStarterTopic());
});
