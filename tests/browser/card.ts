/** Uses the card as a reader does. Its closed shadow root is read through the DevTools protocol. */
import type { CDPSession, Page } from 'playwright-core';
import { pointOf } from './highlights';

interface DomNode {
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

const SILENT = new Set(['STYLE', 'SCRIPT', 'svg']);

/** Rests the pointer on a highlight and waits for its card. */
export async function openCard(page: Page, text: string): Promise<string> {
  const { x, y } = await pointOf(page, text);
  // The pointer comes from elsewhere, as a hand moves it.
  await page.mouse.move(x + 40, y + 60);
  await page.mouse.move(x, y, { steps: 5 });
  return waitForCard(page, () => true);
}

/** Waits until a card is open and `isRight` of its text, which it returns. */
export async function waitForCard(page: Page, isRight: (content: string) => boolean): Promise<string> {
  let content: string | undefined;
  await waitUntil(
    async () => {
      content = await readCard(page);
      return content !== undefined && content !== '' && isRight(content);
    },
    () => `no such card; it reads: ${content ?? '(no card)'}`,
  );
  return content ?? '';
}

export async function waitForNoCard(page: Page): Promise<void> {
  await waitUntil(
    async () => (await readCard(page)) === undefined,
    () => 'the card stays open',
  );
}

/** The card's text, with a space between its pieces; undefined where none is open. */
export async function readCard(page: Page): Promise<string | undefined> {
  return withCard(page, (_session, card) =>
    Promise.resolve(card && textOf(card).replace(/\s+/g, ' ').trim()),
  );
}

/** Moves the pointer into the card and clicks the button or link whose text starts with `name`. */
export async function clickInCard(page: Page, name: string): Promise<void> {
  const point = await withCard(page, async (session, card) => {
    const node = card && find(card, (each) => isControl(each) && textOf(each).trim().startsWith(name));
    if (node === undefined) throw new Error(`The card has no button "${name}".`);
    const { backendNodeId } = node;
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0] = model.border;
    return { x: left + model.width / 2, y: top + model.height / 2 };
  });
  await page.mouse.move(point.x, point.y, { steps: 4 });
  await page.mouse.click(point.x, point.y);
}

async function withCard<T>(
  page: Page,
  use: (session: CDPSession, card: DomNode | undefined) => Promise<T>,
): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return await use(
      session,
      find(root, ({ nodeName }) => nodeName === 'BACKSTORY-CARD'),
    );
  } finally {
    await session.detach();
  }
}

const isControl = ({ nodeName }: DomNode): boolean => ['BUTTON', 'A', 'SUMMARY'].includes(nodeName);

const childrenOf = (node: DomNode): DomNode[] => [...(node.shadowRoots ?? []), ...(node.children ?? [])];

function find(node: DomNode, isRight: (node: DomNode) => boolean): DomNode | undefined {
  if (isRight(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, isRight);
    if (found !== undefined) return found;
  }
  return undefined;
}

function textOf(node: DomNode): string {
  if (node.nodeName === '#text') return node.nodeValue;
  if (SILENT.has(node.nodeName)) return '';
  return childrenOf(node).map(textOf).join(' ');
}

/** Asks again until the answer is yes; fails after ten seconds. */
async function waitUntil(ask: () => Promise<boolean>, complain: () => string): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await ask())) {
    if (Date.now() > deadline) throw new Error(complain());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
