import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { extension } from './extension-stub';
import { becomeSole, endOrphans } from '@/entrypoints/annotator.content/sole-instance';

describe('the annotator in a page', () => {
  let controllers: AbortController[];

  beforeEach(() => {
    controllers = [];
    extension.runtime.id = 'backstory';
  });
  afterEach(() => {
    controllers.forEach((controller) => controller.abort());
  });

  function start(again = () => undefined): { controller: AbortController; isSole: boolean } {
    const controller = new AbortController();
    controllers.push(controller);
    return { controller, isSole: becomeSole(controller, again) };
  }

  it('is one, however often it is put there', () => {
    const again = vi.fn();
    expect(start(again).isSole).toBe(true);
    expect(start().isSole).toBe(false);
    expect(again).toHaveBeenCalledOnce();
  });

  it('may be put there again when it has ended', () => {
    const first = start();
    first.controller.abort();
    expect(start().isSole).toBe(true);
  });

  it('ends when the extension is gone and a newer one says so, or the reader comes back', () => {
    for (const news of [
      () => document.dispatchEvent(new CustomEvent('backstory:started')),
      endOrphans,
      () => window.dispatchEvent(new Event('focus')),
    ]) {
      extension.runtime.id = 'backstory';
      const { controller, isSole } = start();
      expect(isSole).toBe(true);
      news();
      expect(controller.signal.aborted).toBe(false);
      extension.runtime.id = undefined;
      news();
      expect(controller.signal.aborted).toBe(true);
    }
  });
});
