import { isMet, type Figure } from './part';

/** Shows figures beside their targets, for a terminal. */
export function printFigures(part: string, figures: readonly Figure[]): void {
  const rows = figures.map((figure) => [
    figure.name,
    `${round(figure.value)} ${figure.unit}`,
    targetOf(figure),
    verdictOf(figure),
    figure.note ?? '',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  console.log(`\n${part}`);
  for (const row of rows)
    console.log(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

const targetOf = ({ most, least }: Figure): string =>
  [most === undefined ? [] : `≤ ${round(most)}`, least === undefined ? [] : `≥ ${round(least)}`]
    .flat()
    .join(', ');

export function verdictOf(figure: Figure): '' | 'pass' | 'SHORT' {
  if (figure.most === undefined && figure.least === undefined) return '';
  return isMet(figure) ? 'pass' : 'SHORT';
}

/** Three digits that count. */
const round = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
