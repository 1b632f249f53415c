/** Gets a real browser on any machine, so that the README's commands work without preparation. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Choice {
  /** Environment variable that overrides the search. */
  variable: string;
  commands: readonly string[];
  /** Places outside the PATH (macOS, Windows). */
  paths: readonly string[];
  /** The Debian package to fall back to. */
  debianPackage: string;
}

const CHOICES: Record<BrowserName, Choice> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
  },
};

/**
 * The path of a browser that can be run: one that is there, else Playwright's own download, else, on Debian as
 * root, the distribution's package.
 * @throws {Error} with one line that says what to do, if none can be had.
 */
export async function findBrowser(name: BrowserName): Promise<string> {
  const found =
    findInstalled(CHOICES[name]) ?? (await downloadWithPlaywright(name)) ?? installFromDebian(CHOICES[name]);
  if (found !== undefined) return found;
  const { variable } = CHOICES[name];
  throw new Error(
    `No ${name} found, and none could be installed: install one, or set ${variable} to its path.`,
  );
}

function findInstalled({ variable, commands, paths }: Choice): string | undefined {
  const chosen = process.env[variable];
  if (chosen !== undefined && chosen !== '') {
    if (!isExecutable(chosen)) throw new Error(`${variable} is set to ${chosen}, which cannot be run.`);
    return chosen;
  }
  const folders = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':');
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...paths].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Playwright's Firefox is patched and does not install extensions, so only its Chromium will do. */
async function downloadWithPlaywright(name: BrowserName): Promise<string | undefined> {
  if (name !== 'chromium') return undefined;
  const { chromium } = await import('playwright-core');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  console.error('Downloading Chromium ...');
  if (
    !tryRun(process.execPath, [
      join(import.meta.dirname, '../../node_modules/playwright-core/cli.js'),
      'install',
      '--no-shell',
      'chromium',
    ])
  )
    return undefined;
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function installFromDebian(choice: Choice): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  console.error(`Installing the Debian package ${choice.debianPackage} ...`);
  const installed =
    tryRun('apt-get', ['update', '-q']) && tryRun('apt-get', ['install', '-y', '-q', choice.debianPackage]);
  return installed ? findInstalled(choice) : undefined;
}

/** Runs a program quietly; false if it fails or takes longer than five minutes. */
function tryRun(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, {
      stdio: 'ignore',
      timeout: 5 * 60_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}
