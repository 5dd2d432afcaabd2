import type { WxtViteConfig } from 'wxt';

type Plugin = NonNullable<WxtViteConfig['plugins']>[number];

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Property extends Node {
  readonly key: { readonly name?: string };
  readonly value: Node;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

const isExample = (node: Node): node is Property =>
  node.type === 'Property' &&
  ['flags', 'allows'].includes((node as Property).key.name ?? '') &&
  (node as Property).value.type === 'ArrayExpression';

function examplesIn(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(examplesIn);
  if (!isNode(node)) return [];
  if (isExample(node)) return [node.value];
  return Object.values(node).flatMap(examplesIn);
}

/** Leaves the sentences that prove a rule out of what ships: they are tests, and heavy. */
export function leaveOutExamples(): Plugin {
  return {
    name: 'discreet:leave-out-examples',
    transform: {
      filter: { id: /\/rules\/catalogue\/[\w-]+\.ts$/ },
      handler(code) {
        const examples = examplesIn(this.parse(code));
        return examples.reduceRight(
          (rest, { start, end }) => `${rest.slice(0, start)}[]${rest.slice(end)}`,
          code,
        );
      },
    },
  };
}
