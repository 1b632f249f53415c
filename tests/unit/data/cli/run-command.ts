import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

interface Outcome {
  code: number | null;
  output: string;
  /** Standard error, without the last line break. */
  error: string;
}

/** Runs a command of `data/cli` as its script in package.json does. */
export function runCommand(name: string, ...args: string[]): Outcome {
  const command = ['--import', 'tsx', `data/cli/${name}.ts`, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { code: status, output: stdout, error: stderr.trimEnd() };
}

/** Writes files into a folder that goes when the tests are done. */
export function temporaryFolder(): (name: string, content: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
}
