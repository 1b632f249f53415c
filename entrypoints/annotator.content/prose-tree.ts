/** Where on a page running text stands, as a tree of the elements that hold it. */
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

/** The branches by element; an element that holds no prose of the page's own has none. */
type Branches = Map<Element, Branch | undefined>;

/** The tree of the prose below a root; undefined where there is none. */
export function proseTree(root: Element): Branch | undefined {
  const tree: Branch = { element: root, weight: 0, children: [] };
  const branches: Branches = new Map([[root, tree]]);
  if (collect(root, branches) < ENOUGH) collectFromShadows(root, branches);
  return sumUp(tree) === 0 ? undefined : tree;
}

/** In the tree that the reader sees, as far as open shadow roots go. */
export function parentOf({ parentElement, parentNode }: Node): Element | null {
  if (parentElement !== null || parentNode === null) return parentElement;
  return 'host' in parentNode ? (parentNode as ShadowRoot).host : null;
}

function collect(scope: Element | ShadowRoot, branches: Branches): number {
  let total = 0;
  const walker = scope.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const weight = proseLength((node as Text).data);
    const parent = weight === 0 ? null : parentOf(node);
    const branch = parent === null ? undefined : branchOf(parent, branches);
    if (!branch?.element.checkVisibility()) continue;
    branch.weight += weight;
    total += weight;
  }
  return total;
}

/** To look for shadow roots is dear, so only where there is next to no prose outside them. */
function collectFromShadows(scope: Element | ShadowRoot, branches: Branches): void {
  for (const { shadowRoot } of scope.querySelectorAll('*')) {
    if (shadowRoot === null) continue;
    collect(shadowRoot, branches);
    collectFromShadows(shadowRoot, branches);
  }
}

function proseLength(data: string): number {
  if (data.length < MIN_LENGTH / DENSITY) return 0;
  const { length } = data.trim();
  if (length >= 4 * MIN_LENGTH) return length;
  if (length < MIN_LENGTH / DENSITY) return 0;
  const counted = DENSE.test(data) ? length * DENSITY : length;
  return counted < MIN_LENGTH ? 0 : counted;
}

function branchOf(element: Element, branches: Branches): Branch | undefined {
  if (branches.has(element)) return branches.get(element);
  const parent = parentOf(element);
  const around = parent === null || !mayHoldProse(element) ? undefined : branchOf(parent, branches);
  const branch = around && { element, weight: 0, children: [] };
  if (branch !== undefined) around?.children.push(branch);
  branches.set(element, branch);
  return branch;
}

function mayHoldProse(element: Element): boolean {
  const name = element.localName;
  return name === 'p' || (name !== 'a' && name !== 'footer' && leftOutBySelf(element) === undefined);
}

/** From weights of the text right in each element to weights of all text in it. */
function sumUp(branch: Branch): number {
  for (const child of branch.children) branch.weight += sumUp(child);
  return branch.weight;
}
