import { proseTree } from './prose-tree';

/** A smaller frame is an advertisement or a player, in CSS pixels. */
const MIN_WIDTH = 280;
const MIN_HEIGHT = 120;
/** Less prose than this, in characters, is no part of an article. */
const MIN_PROSE = 200;

/** The body of a frame that shows text of this very site; undefined for all others, and for those of editors. */
export function frameBody(frame: HTMLIFrameElement): HTMLElement | undefined {
  const body = bodyOf(frame);
  if (body == null || body.isContentEditable) return undefined;
  if (frame.clientWidth < MIN_WIDTH || frame.clientHeight < MIN_HEIGHT) return undefined;
  return (proseTree(body)?.weight ?? 0) >= MIN_PROSE ? body : undefined;
}

function bodyOf(frame: HTMLIFrameElement): HTMLElement | null | undefined {
  try {
    return frame.contentDocument?.body;
  } catch {
    // Firefox throws where Chrome gives null.
    return undefined;
  }
}
