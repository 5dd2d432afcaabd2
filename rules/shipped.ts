// A rule carries its tests, its words for people and its patterns; no script needs them all.

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Property extends Node {
  readonly key?: { readonly name?: string };
}

interface ObjectNode extends Node {
  readonly properties: readonly Property[];
}

const examples = ['flags', 'allows'];
const forPeople = ['name', 'looksFor', 'ground'];
const patterns = ['sure', 'likely', 'unless', 'shapes'];

/** The properties of a rule that a script never reads, by the name of the entrypoint. */
const unread: Readonly<Record<string, readonly string[]>> = {
  checker: [...examples, ...forPeople],
  background: [...examples, ...forPeople, ...patterns],
  popup: [...examples, ...patterns, 'ground'],
};

const nameOf = ({ key }: Property) => key?.name ?? '';

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

const isRule = (node: Node): node is ObjectNode => {
  if (node.type !== 'ObjectExpression') return false;
  const names = (node as ObjectNode).properties.map(nameOf);
  return ['id', 'category', 'codes', 'flags'].every((name) => names.includes(name));
};

function rulesIn(node: unknown): ObjectNode[] {
  if (Array.isArray(node)) return node.flatMap(rulesIn);
  if (!isNode(node)) return [];
  return isRule(node) ? [node] : Object.values(node).flatMap(rulesIn);
}

/** Where a property stands in the source, with the comma that follows it. */
function stretch({ start, end }: Property, code: string): readonly [number, number] {
  const comma = /^\s*,/.exec(code.slice(end));
  return [start, end + (comma?.[0].length ?? 0)];
}

/**
 * The source of a rule file without what this entrypoint never reads.
 * `program`: its syntax tree (ESTree), with offsets into `code`.
 */
export function shippedIn(entrypoint: string, program: unknown, code: string): string {
  const names = unread[entrypoint] ?? [];
  return rulesIn(program)
    .flatMap(({ properties }) => properties)
    .filter((property) => names.includes(nameOf(property)))
    .map((property) => stretch(property, code))
    .reduceRight((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), code);
}
