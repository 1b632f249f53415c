/** The extension's own API, of which a plain page has none. Imported before whatever asks for it. */
export const extension: { runtime: { id: string | undefined } } = { runtime: { id: 'backstory' } };

Object.assign(globalThis, { browser: extension });
