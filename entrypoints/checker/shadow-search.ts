/** Every element that the selector finds in a document and its open shadow trees. */
export function* everyElement(root: ParentNode, selector: string): Generator<Element> {
  yield* root.querySelectorAll(selector);
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (shadowRoot) yield* everyElement(shadowRoot, selector);
  }
}

/** The first of them; null: there is none. */
export function firstElement(root: ParentNode, selector: string): Element | null {
  for (const found of everyElement(root, selector)) return found;
  return null;
}
