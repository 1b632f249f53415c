import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paced } from '@/entrypoints/annotator.content/paced';

describe('a paced task', () => {
  let controller: AbortController;
  let runs: number;
  let finish: () => void;
  let ask: () => void;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    controller = new AbortController();
    runs = 0;
    ask = paced(() => {
      runs += 1;
      return new Promise((resolve) => (finish = resolve));
    }, controller.signal);
  });
  afterEach(() => {
    controller.abort();
    vi.useRealTimers();
    Reflect.deleteProperty(document, 'hidden');
  });

  it('runs at once, and once for all that is asked meanwhile', async () => {
    ask();
    expect(runs).toBe(1);
    ask();
    ask();
    finish();
    await vi.advanceTimersByTimeAsync(299);
    expect(runs).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(runs).toBe(2);
    finish();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(runs).toBe(2);
  });

  it('leaves nothing behind of each run, on a page that changes all day', async () => {
    const kept = vi.spyOn(controller.signal, 'addEventListener');
    for (let run = 0; run < 3; run++) {
      ask();
      await vi.advanceTimersByTimeAsync(300);
      finish();
      await vi.advanceTimersByTimeAsync(3000);
    }
    expect(runs).toBe(3);
    expect(kept).not.toHaveBeenCalled();
  });

  it('rests five times as long as it took', async () => {
    ask();
    vi.advanceTimersByTime(100);
    finish();
    ask();
    await vi.advanceTimersByTimeAsync(499);
    expect(runs).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(runs).toBe(2);
  });

  it('waits in a hidden tab until the tab is looked at', async () => {
    ask();
    ask();
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    finish();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(runs).toBe(1);
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    expect(runs).toBe(2);
  });

  it('runs for the first time in a hidden tab too', () => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    ask();
    expect(runs).toBe(1);
  });

  it('runs no more when it is to end', async () => {
    ask();
    ask();
    finish();
    controller.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    ask();
    expect(runs).toBe(1);
  });
});
