/** In place of WXT's `ContentScriptContext`, which the page can notice (see wxt.config.ts): nothing at all. */
export class ContentScriptContext {}
