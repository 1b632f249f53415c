/** What a page states of itself as JSON-LD (https://schema.org), whatever its shape. */

export type JsonLdNode = Record<string, unknown>;

/** Enough for any page; what nests deeper is no statement about the page. */
const MAX_DEPTH = 4;

/**
 * The things that the page's JSON-LD is about: what stands at the top, in `@graph`, or as the main entity of one of
 * these. What is merely listed (`itemListElement`, `hasPart` ...) is another page's. Broken scripts are passed over.
 */
export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]'))
    collect(parse(script.textContent), nodes, 0);
  return nodes;
}

/** The types of a node, without the vocabulary's address. */
export function typesOf(node: JsonLdNode): string[] {
  return [node['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:]/, ''));
}

/** The first text among a node's values of this name, for values come as text, as lists and as nodes. */
export function textOf(node: JsonLdNode, name: string): string | undefined {
  return [node[name]].flat().find((value): value is string => typeof value === 'string');
}

function collect(value: unknown, nodes: JsonLdNode[], depth: number): void {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
    return;
  }
  const node = value as JsonLdNode;
  nodes.push(node);
  collect(node['@graph'], nodes, depth + 1);
  collect(node['mainEntity'], nodes, depth + 1);
}

/** Sites wrap their JSON in comments or CDATA, and leave line breaks in its strings. */
function parse(text: string): unknown {
  const json = text
    .replace(/^\s*(?:<!--|(?:\/\/\s*)?(?:\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/\s*)?(?:\/\*\s*)?\]\]>(?:\s*\*\/)?)\s*;?\s*$/, '');
  for (const attempt of [json, json.replace(/[\n\r\t]+/g, ' ')])
    try {
      return JSON.parse(attempt);
    } catch {
      continue;
    }
  return undefined;
}
