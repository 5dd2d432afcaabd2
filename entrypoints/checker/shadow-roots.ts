// Pages keep fields in shadow trees, also in closed ones that only an extension may look into.

interface ExtensionDom {
  readonly dom?: { openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null };
}

/** The element's shadow root, open or closed. */
export function rootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot || !(element instanceof HTMLElement)) return element.shadowRoot;
  // Chromium has a function for it, Firefox a property.
  const { chrome } = globalThis as { chrome?: ExtensionDom };
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return chrome?.dom?.openOrClosedShadowRoot?.(element) ?? openOrClosedShadowRoot ?? null;
}

/** The element that has the focus in there: `element` itself, or one inside its shadow trees. */
export function focusedIn(element: Element): Element {
  let inner = element;
  for (;;) {
    const next = rootOf(inner)?.activeElement;
    if (!next) return inner;
    inner = next;
  }
}

/** The element's parent as it is laid out: its slot, its parent, or the host of its shadow tree. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The shadow trees in which the element stands, the innermost first. */
export function rootsAround(element: Element): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    roots.push(root);
  return roots;
}

/** Like `closest`, through shadow roots. */
export function closestOf(element: Element, selector: string): Element | null {
  let at: Element | null = element;
  while (at) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
