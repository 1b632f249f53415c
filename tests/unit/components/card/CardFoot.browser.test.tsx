import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { CardFoot } from '@/components/card/CardFoot';

afterEach(() => document.body.replaceChildren());

it('brings its answer into view where it would unfold below the edge of the card', async () => {
  const card = document.createElement('div');
  card.style.cssText = 'height: 80px; overflow: auto; font: 14px/20px sans-serif';
  document.body.append(card);
  render(
    <>
      <p style="height: 50px; margin: 0">Facts</p>
      <CardFoot name="Xi Jinping" reason={{ alias: 'Xi', support: [] }} onKnown={undefined} />
      <p style="height: 300px">More</p>
    </>,
    card,
  );
  card.querySelector('button')?.click();
  const answer = () => card.querySelector('.why')?.getBoundingClientRect().bottom ?? Infinity;
  await expect.poll(answer).toBeLessThanOrEqual(card.getBoundingClientRect().bottom);
});
