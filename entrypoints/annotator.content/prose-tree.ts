/** Where on a page running text stands, as a tree of the elements that hold it. Reads the DOM, and of layout only what is hidden. */
import { leftOutBySelf } from './left-out';

export interface Branch {
  element: Element;
  /** Characters of prose in it. */
  weight: number;
  children: Branch[];
}

/** Shorter pieces are no evidence of an article: menus, bylines, teasers. */
const MIN_LENGTH = 50;
/** Scripts without spaces say as much in a third of the characters. */
const DENSE = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;
const DENSITY = 3;
/** A page with less prose than this may have its article in shadow roots. */
const ENOUGH = 600;

/** The tree of the prose below a root; undefined where there is none. */
export function proseTree(root: Element): Branch | undefined {
  const branches = new Map<Element, Branch>();
  const verdicts = new Map<Element, boolean>([[root, true]]);
  for (const scope of scopesOf(root, () => branches.get(root)?.weight ?? 0)) {
    const walker = root.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const node = walker.currentNode as Text;
      const weight = proseLength(node.data);
      const parent = weight === 0 ? null : parentOf(node);
      if (parent === null || !mayHoldProse(parent, verdicts) || !parent.checkVisibility()) continue;
      add(parent, weight, root, branches);
    }
  }
  return branches.get(root);
}

/** The root itself and, only where it has next to no prose, the open shadow roots in it: to look for them is dear. */
function* scopesOf(root: Element | ShadowRoot, found: () => number): Generator<Element | ShadowRoot> {
  yield root;
  if (found() >= ENOUGH) return;
  for (const { shadowRoot } of root.querySelectorAll('*'))
    if (shadowRoot !== null) yield* scopesOf(shadowRoot, found);
}

function proseLength(data: string): number {
  if (data.length < MIN_LENGTH / DENSITY) return 0;
  const text = data.trim();
  const length = text.length * (text.length < 200 && DENSE.test(text) ? DENSITY : 1);
  return length < MIN_LENGTH ? 0 : length;
}

function mayHoldProse(element: Element, verdicts: Map<Element, boolean>): boolean {
  const known = verdicts.get(element);
  if (known !== undefined) return known;
  const parent = parentOf(element);
  const verdict = parent !== null && mayHoldProse(parent, verdicts) && holdsProse(element);
  verdicts.set(element, verdict);
  return verdict;
}

function holdsProse(element: Element): boolean {
  return element.localName !== 'a' && element.localName !== 'footer' && leftOutBySelf(element) === undefined;
}

/** In the tree that the reader sees, as far as open shadow roots go. */
export function parentOf({ parentElement, parentNode }: Node): Element | null {
  if (parentElement !== null || parentNode === null) return parentElement;
  return 'host' in parentNode ? (parentNode as ShadowRoot).host : null;
}

function add(parent: Element, weight: number, root: Element, branches: Map<Element, Branch>): void {
  let child: Branch | undefined;
  for (
    let element: Element | null = parent;
    element !== null;
    element = element === root ? null : parentOf(element)
  ) {
    let branch = branches.get(element);
    const isNew = branch === undefined;
    branch ??= { element, weight: 0, children: [] };
    branch.weight += weight;
    if (child !== undefined) branch.children.push(child);
    child = isNew ? branch : undefined;
    if (isNew) branches.set(element, branch);
  }
}
