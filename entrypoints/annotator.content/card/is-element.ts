/** Whether it is an element, of whatever frame: each frame has an `Element` of its own, which `instanceof` goes by. */
export function isElement(node: unknown): node is Element {
  return (node as Node | null | undefined)?.nodeType === Node.ELEMENT_NODE;
}
