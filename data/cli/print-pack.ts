import type { Pack } from '../model';

/** A pack as JSON with one entity, event or fact on a line: two of them can be compared line by line. */
export function printPack({ format, version, topic, ...lists }: Pack): string {
  const head = Object.entries({ format, version, topic }).map(([key, value]) =>
    property(key, JSON.stringify(value)),
  );
  const rows = Object.entries(lists).map(([key, items]) => property(key, printList(items)));
  return `{\n${[...head, ...rows].join(',\n')}\n}\n`;
}

const property = (key: string, value: string): string => `  ${JSON.stringify(key)}: ${value}`;

const printList = (items: readonly object[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
