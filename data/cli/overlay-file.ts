import { OverlaySchema, type Overlay } from '../extract/overlay/overlay';
import { readJson } from './read-json';

/** @throws {Error} in one line, where it is none. */
export const readOverlay = (path: string): Overlay => readJson(path, OverlaySchema);
