/**
 * Tells whether a framework owns a page's DOM. Frameworks hold on to the nodes that they made or hydrated, so that
 * wrapped text can break them; on such pages mentions are painted. What a framework keeps on its nodes is hidden from
 * a content script, so this goes by what it leaves in the markup.
 */

/** What stands in the page's markup, by framework. */
const SIGNS: Record<string, string> = {
  React:
    '[data-reactroot], [data-reactid], #__next, #__NEXT_DATA__, next-route-announcer, #___gatsby, #gatsby-focus-wrapper, ' +
    '[data-react-helmet], [data-rh], [data-react-class], [data-reactcontainer], #react-root, #react-app, ' +
    'script[src*="/_next/static/"], script[src*="react-dom"], link[href*="/_next/static/"], template[id^="B:"], template[id^="P:"]',
  Vue:
    '[data-v-app], [data-server-rendered], #__nuxt, #__layout, #__NUXT_DATA__, script[src*="/_nuxt/"], link[href*="/_nuxt/"], ' +
    '[data-vue-meta], [v-cloak], script[src*="/vue."], script[src*="/vue@"]',
  Angular:
    '[ng-version], [ng-app], [data-ng-app], [ng-controller], [ng-server-context], [ngh], #ng-state, #serverApp-state, app-root, .ng-scope',
  Svelte:
    '[data-sveltekit-preload-data], [data-sveltekit-fetched], [data-svelte-h], [class*="svelte-"], #svelte, link[href*="/_app/immutable/"], ' +
    'script[src*="/_app/immutable/"]',
  Solid: '[data-hk]',
  Qwik: '[q\\:container], [q\\:id]',
  Ember: '.ember-application, .ember-view',
  Alpine: '[x-data]',
  Livewire: '[wire\\:id]',
  Blazor: 'script[src*="blazor."]',
  Meteor: 'script[src*="meteor_runtime"]',
  'an app of its own': '#root > *, #app > *, #app-root > *, #main-app > *, #spa-root > *',
};

/** What inline scripts that carry a framework's state begin or are filled with. */
const STATE_SCRIPTS =
  /__next_f|__NEXT_DATA__|__NUXT__|__sveltekit_|__remixContext|__reactRouterContext|__staticRouterHydrationData|__APOLLO_STATE__|__INITIAL_STATE__|__PRELOADED_STATE__|\$_TSR|\$RC\s*=|hydrateRoot|createApp\(/;

/**
 * Comments by which server renderers and templates find their nodes again: React's boundaries and text borders, the
 * brackets of Vue, Svelte and Solid, Lit's parts, Angular's and Knockout's bindings, and the empty anchors of many.
 */
const COMMENTS =
  /^(?:| |[$&][?!~]?|\/[$&]|\[[!-]?|\]|\/?lit-.*|\?lit\$.*|Blazor:.*|M[#*_/].*|\/?qv\b.*|v-if|v-for|!?--ssr.*|ng-(?:container|template).*|bindings=.*|HTML_TAG_.*| ng[A-Z].*| \/?ko\b.*)$/s;

/** Attributes of compiled templates; their names end in a hash, so no selector finds them. */
const ATTRIBUTES = /^(?:data-v-[0-9a-f]{6,8}|_ngcontent-.+|_nghost-.+|on:[a-z]+)$/;

/** Parts of an otherwise static page that a framework owns. */
const ISLANDS =
  'astro-island, [data-hydrate], [data-island], [data-component-hydrate], turbo-frame, is-land, marko-island, [client\\:load], [data-react-component], [data-react-root]';

/** Those that say when they are hydrated. */
const HYDRATED = 'astro-island:not([ssr]), is-land[ready]';

/** How many comments and elements are looked at: beyond, a page without a sign has none. */
const LOOKS = 5000;

/** The framework that owns the page's DOM, as far as its markup tells; undefined if none does. */
export function ownerOfPage(page: Document): string | undefined {
  return signIn(page) ?? stateScriptIn(page) ?? commentIn(page) ?? attributeIn(page);
}

/** Whether an element stands in an island: a part of the page that a framework hydrates, maybe later. */
export function isInIsland(element: Element): boolean {
  return element.closest(ISLANDS) !== null || isInCustomElement(element);
}

/** Whether an element stands in an island that a framework may still hydrate. */
export function awaitsHydration(element: Element): boolean {
  return element.closest(ISLANDS)?.matches(HYDRATED) === false;
}

function signIn(page: Document): string | undefined {
  return Object.keys(SIGNS).find((name) => page.querySelector(SIGNS[name] ?? '') !== null);
}

function stateScriptIn(page: Document): string | undefined {
  const scripts = page.querySelectorAll('script:not([src])');
  return Array.from(scripts).some((script) => STATE_SCRIPTS.test(script.textContent.slice(0, LOOKS)))
    ? 'state in a script'
    : undefined;
}

function commentIn(page: Document): string | undefined {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_COMMENT);
  for (let looked = 0; looked < LOOKS && walker.nextNode() !== null; looked++)
    if (COMMENTS.test((walker.currentNode as Comment).data)) return 'comments of a template';
  return undefined;
}

function attributeIn(page: Document): string | undefined {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_ELEMENT);
  for (let looked = 0; looked < LOOKS && walker.nextNode() !== null; looked++)
    if ((walker.currentNode as Element).getAttributeNames().some((name) => ATTRIBUTES.test(name)))
      return 'attributes of a template';
  return undefined;
}

/** A custom element may render its own children anew at any time; one that only has a shadow root is as good. */
function isInCustomElement(element: Element): boolean {
  for (let outer: Element | null = element; outer !== null; outer = outer.parentElement)
    if (outer.localName.includes('-')) return true;
  return element.getRootNode() instanceof ShadowRoot;
}
