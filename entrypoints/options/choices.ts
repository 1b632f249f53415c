import type { Density, RendererChoice } from '@/data/model';

interface Choice<Value> {
  value: Value;
  title: string;
  text: string;
}

export const DENSITY_CHOICES: readonly Choice<Density>[] = [
  {
    value: 'first-in-section',
    title: 'First in each section',
    text: 'Each name once in every section of an article. Enough to look things up, calm to read.',
  },
  {
    value: 'first-on-page',
    title: 'First on the page',
    text: 'Each name once on the whole page.',
  },
  {
    value: 'every',
    title: 'Every mention',
    text: 'Each name wherever it stands.',
  },
];

export const RENDERER_CHOICES: readonly Choice<RendererChoice>[] = [
  {
    value: 'auto',
    title: 'Automatic',
    text: 'Paints at once, and turns the highlights into real elements where the page allows it.',
  },
  {
    value: 'mark',
    title: 'Elements in the page',
    text: 'Highlights can be reached with Tab and by screen readers. A few pages that rebuild their own text may not like it.',
  },
  {
    value: 'paint',
    title: 'Painted over the page',
    text: 'The page itself is never changed. Highlights answer to pointer and touch; the list in the toolbar reaches them by keyboard.',
  },
];
