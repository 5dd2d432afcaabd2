import type { CDPSession } from 'playwright-core';
import type { Accessible } from './accessible.ts';

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly description?: { readonly value?: string };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: unknown };
  }[];
  readonly childIds?: readonly string[];
}

function statesOf({ properties = [] }: Node): string[] {
  const has = new Map(properties.map(({ name, value }) => [name, value.value]));
  const flags = ['selected', 'focused', 'modal', 'focusable'].filter(
    (name) => has.get(name) === true,
  );
  const expanded = has.get('expanded');
  return expanded === undefined ? flags : [...flags, expanded === true ? 'expanded' : 'collapsed'];
}

/** The tree of the top document; nodes that mean nothing to a screen reader are passed over. */
export async function accessibleIn(session: CDPSession): Promise<Accessible> {
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    readonly nodes: readonly Node[];
  };
  await session.send('Accessibility.disable');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const build = (node: Node): Accessible[] => {
    const children = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? build(child) : [];
    });
    if (node.ignored) return children;
    return [
      {
        role: (node.role?.value ?? '').toLowerCase(),
        name: node.name?.value ?? '',
        description: node.description?.value ?? '',
        states: statesOf(node),
        children,
      },
    ];
  };
  const [root] = nodes[0] ? build(nodes[0]) : [];
  if (!root) throw new Error('The browser tells nothing of this document');
  return root;
}
