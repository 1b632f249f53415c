import { reasonOf } from '../reason-of';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it is not for you to read',
};

/** Why a file cannot be read, in words. */
export function reasonOfFile(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? reasonOf(error);
}
