import styles from '../highlights.css?inline';

const styled = new WeakSet<Node>();

/**
 * Has highlights look the same in a shadow root and in a frame, which the rules of the page's document do not reach;
 * until the signal ends. A sheet that is adopted adds no node.
 */
export function styleScope(scope: ShadowRoot | Document, signal: AbortSignal): void {
  if (styled.has(scope)) return;
  styled.add(scope);
  const sheet = makeSheet(scope);
  if (sheet === undefined) return;
  try {
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
  } catch {
    // Firefox long refused it to content scripts; marks have their rules from the sheet of the user's origin.
    return;
  }
  signal.addEventListener('abort', () => {
    scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((each) => each !== sheet);
    styled.delete(scope);
  });
}

/** A document adopts only sheets of its own. */
function makeSheet(scope: ShadowRoot | Document): CSSStyleSheet | undefined {
  const { defaultView } = scope.ownerDocument ?? scope;
  const sheet = defaultView === null ? undefined : new defaultView.CSSStyleSheet();
  sheet?.replaceSync(styles);
  return sheet;
}
