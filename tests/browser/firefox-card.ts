/** Reads the card in Firefox: WebDriver BiDi sees closed shadow roots, by a command that puppeteer has no method for. */
import type { Page } from 'puppeteer-core';

/** A node as BiDi tells of it (`script.NodeRemoteValue`). */
interface RemoteNode {
  value?: {
    localName?: string;
    nodeValue?: string;
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
  };
}

/** Puppeteer's session, which it keeps to itself. */
interface FrameInside {
  _id: string;
  browsingContext: {
    userContext: {
      browser: {
        session: {
          send(method: string, params: object): Promise<{ result: { result: RemoteNode } }>;
        };
      };
    };
  };
}

const SILENT = new Set(['style', 'script', 'svg']);

/** The card's text, with a space between its pieces; empty where none is open. */
export async function readFirefoxCard(page: Page): Promise<string> {
  const { _id, browsingContext } = page.mainFrame() as unknown as FrameInside;
  const { result } = await browsingContext.userContext.browser.session.send('script.callFunction', {
    functionDeclaration: '() => document.querySelector("backstory-card")',
    target: { context: _id },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
  });
  return textOf(result.result).replace(/\s+/g, ' ').trim();
}

function textOf({ value }: RemoteNode): string {
  if (value === undefined || SILENT.has(value.localName ?? '')) return '';
  const { nodeValue, shadowRoot, children = [] } = value;
  const inside = [...(shadowRoot == null ? [] : [shadowRoot]), ...children];
  return nodeValue ?? inside.map(textOf).join(' ');
}
