// What assistive technology is told of a document, alike in both browsers.

export interface Accessible {
  /** As in ARIA: `dialog`, `listbox`, `option`, `button`, `status`, … */
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Of `expanded`, `collapsed`, `selected`, `focused`, `modal`, `focusable`. */
  readonly states: readonly string[];
  readonly children: readonly Accessible[];
}

/** Everything in a tree, from the outside in. */
export function flat(node: Accessible): Accessible[] {
  return [node, ...node.children.flatMap(flat)];
}
