import * as v from 'valibot';
import { PartialDateSchema } from '../model';

/** @throws {Error} where it is no date of the format. */
export function checkPublished(published: string | undefined): string | undefined {
  if (published === undefined) return undefined;
  if (v.safeParse(PartialDateSchema, published).success) return published;
  throw new Error(`--published ${published}: not a date such as 2024-05-16`);
}

/** Today, ISO 8601, where the command runs. */
export function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
