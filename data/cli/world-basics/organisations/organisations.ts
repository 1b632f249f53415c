/**
 * Large international organisations, by hand: no package lists them with their members. Checked against the lists that
 * the organisations publish.
 */
import { FINANCE_AND_TRADE } from './finance-and-trade';
import type { Organisation } from './organisation';
import { REGIONAL } from './regional';
import { SECURITY_AND_LAW } from './security-and-law';
import { UNITED_NATIONS } from './united-nations';

/** When the lists were last gone through, ISO 8601. */
export const CHECKED = '2025-12';

export const ORGANISATIONS: readonly Organisation[] = [
  ...UNITED_NATIONS,
  ...FINANCE_AND_TRADE,
  ...REGIONAL,
  ...SECURITY_AND_LAW,
];
