import { expect, it } from 'vitest';
import { goBack, leadOn, startHistory } from '@/components/card/history';

it('leads on and comes back the way it went, to each view as it was left', () => {
  const first = startHistory('Putin');
  const second = leadOn(first, 'Putin, scrolled', 'Xi');
  const third = leadOn(second, 'Xi', 'Putin');
  expect(third).toEqual({ past: ['Putin, scrolled', 'Xi'], current: 'Putin' });
  const back = goBack(third);
  expect(back).toEqual({ past: ['Putin, scrolled'], current: 'Xi' });
  expect(goBack(back!)).toEqual({ past: [], current: 'Putin, scrolled' });
  expect(goBack(first)).toBeUndefined();
});
