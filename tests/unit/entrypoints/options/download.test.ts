import { expect, it } from 'vitest';
import { packFileName } from '@/entrypoints/options/download';

it.each([
  ['russia-china', 'russia-china.json'],
  ['https://example.com/packs/1', 'https-example-com-packs-1.json'],
  ['../../etc/passwd', 'etc-passwd.json'],
  ['Élections 2027', 'Élections-2027.json'],
  ['北京', '北京.json'],
  ['???', 'topic.json'],
])('names the file of topic %s %s', (id, name) => {
  expect(packFileName(id)).toBe(name);
});
