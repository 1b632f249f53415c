/** Holds the tokens to WCAG 2.2 AA by calculation: 4.5 for text, 3 for what tells a control or a state (1.4.3, 1.4.11). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8');
const PAIR = /--([a-z-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g;
const BOTH = /--([a-z-]+): (#[\da-f]{6});/g;
const colours = new Map([
  ...[...css.matchAll(PAIR)].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }] as const),
  ...[...css.matchAll(BOTH)].map(([, name, each]) => [name!, { light: each!, dark: each! }] as const),
]);

const GROUNDS = ['ground', 'surface', 'surface-hover', 'surface-sunk'];
const on = (grounds: string[], ...texts: string[]) =>
  grounds.flatMap((ground) => texts.map((text) => [text, ground] as const));

const TEXT = [
  ...on(GROUNDS, 'text', 'text-quiet', 'accent', 'accent-strong', 'danger'),
  ...on(['accent', 'accent-strong'], 'on-accent'),
  ...on(['claimed-ground'], 'claimed', 'text'),
  ...on(['unsure-ground'], 'unsure', 'text'),
  ...on(['denied-ground'], 'denied', 'text'),
  ...on(['found'], 'text'),
  ...on(['toast'], 'on-toast', 'on-toast-accent'),
  ...on(['surface'], 'unsure'),
];
const CONTROLS = [
  ...on(GROUNDS, 'line-strong', 'accent'),
  ...on(['track'], 'knob'),
  ...on(['accent'], 'on-accent'),
];

/** As WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  const colourOf = (name: string) => {
    const colour = colours.get(name);
    if (colour === undefined) throw new Error(`no token --${name}`);
    return colour[scheme];
  };

  it.each(TEXT)('%s is read on %s', (text, ground) =>
    expect(contrast(colourOf(text), colourOf(ground))).toBeGreaterThanOrEqual(4.5),
  );

  it.each(CONTROLS)('%s is seen on %s', (line, ground) =>
    expect(contrast(colourOf(line), colourOf(ground))).toBeGreaterThanOrEqual(3),
  );
});

it('reckons as the standard does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it('knows every colour that the file names', () => {
  const names = [...css.matchAll(/--([a-z-]+):[^;]*#/g)].map(([, name]) => name);
  expect(names.filter((name) => !colours.has(name!))).toEqual([]);
});
