/** In place of WXT's `ContentScriptContext`, which the page can notice (see wxt.config.ts): it does nothing. */
export class ContentScriptContext {
  readonly isValid = true;
}
