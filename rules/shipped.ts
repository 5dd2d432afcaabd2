// A rule carries its tests, its words for people and its patterns; no script needs them all.
import type { Edit, Span } from './engine/types.ts';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Property extends Node {
  readonly key?: { readonly name?: string };
  readonly value?: Node;
}

interface ArrayNode extends Node {
  readonly elements: readonly (Node & { readonly value?: unknown })[];
}

interface ObjectNode extends Node {
  readonly properties: readonly Property[];
}

const examples = ['flags', 'allows'];
const forPeople = ['name', 'looksFor', 'ground'];
/** What a situation is told by. */
const told = ['sure', 'likely', 'unless'];
const patterns = [...told, 'shapes'];

const readByPages = [...examples, ...patterns, 'ground'];

/** The properties of a rule that a script never reads, by the name of the entrypoint. */
const unread: Readonly<Record<string, readonly string[]>> = {
  checker: [...examples, ...forPeople],
  flagged: [...examples, ...forPeople],
  background: [...examples, ...forPeople, ...patterns],
  // Pages are built together and share what they import: whichever comes first, it reads the same.
  builder: readByPages,
  paper: readByPages,
  popup: readByPages,
  options: readByPages,
  practice: readByPages,
  welcome: readByPages,
  prompt: [...examples, ...patterns, 'name', 'looksFor', 'codes', 'category'],
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
function stretch({ start, end }: Property, code: string): Span {
  const comma = /^\s*,/.exec(code.slice(end));
  return { start, end: end + (comma?.[0].length ?? 0) };
}

/** Lists of patterns as one string each, a pattern a line: lighter than arrays, and as easily read by the engine. */
function asLines(rule: ObjectNode): readonly Edit[] {
  return rule.properties
    .filter((property) => told.includes(nameOf(property)))
    .flatMap(({ value }) => (value as ObjectNode).properties)
    .map(({ value }) => value as ArrayNode)
    .map(({ start, end, elements }) => ({
      start,
      end,
      insert: JSON.stringify(elements.map(({ value }) => value).join('\n')),
    }));
}

/** What a rule file declares, it declares for its patterns; without them, expressions and tables would stay behind. */
function declarations(program: unknown): readonly Node[] {
  const { body = [] } = program as { readonly body?: readonly Node[] };
  return body.filter(({ type }) => type === 'VariableDeclaration');
}

/**
 * The source of a rule file without what this entrypoint never reads, and with its patterns packed.
 * `program`: its syntax tree (ESTree), with offsets into `code`.
 */
export function shippedIn(entrypoint: string, program: unknown, code: string): string {
  const names = unread[entrypoint] ?? [];
  const rules = rulesIn(program);
  const out = rules
    .flatMap(({ properties }) => properties)
    .filter((property) => names.includes(nameOf(property)))
    .map((property): Edit => ({ ...stretch(property, code), insert: '' }));
  const leftOver = names.includes('shapes') && rules.length > 0 ? declarations(program) : [];
  const packed = names.includes('sure') ? [] : rules.flatMap(asLines);
  return [...out, ...packed, ...leftOver.map(({ start, end }) => ({ start, end, insert: '' }))]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (rest, { start, end, insert }) => rest.slice(0, start) + insert + rest.slice(end),
      code,
    );
}
