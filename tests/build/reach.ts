// What a script could reach the world with: found in the syntax tree, so that a word in a sentence is not mistaken for a call.
import { parseAst } from 'vite';

/** Names that no bundle may hold, be it as a variable, a property or a text. */
const forbidden = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'sendBeacon',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'WebTransport',
  'importScripts',
  'Worker',
  'SharedWorker',
  'console',
  'eval',
]);

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly callee?: Node;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

function named({ type, name, value, callee }: Node): string | null {
  if (type === 'Identifier' && name !== undefined && forbidden.has(name)) return name;
  if (type === 'Literal' && typeof value === 'string' && forbidden.has(value)) return `'${value}'`;
  if (type === 'ImportExpression') return 'import()';
  const makes = type === 'NewExpression' || type === 'CallExpression';
  if (makes && callee?.type === 'Identifier' && callee.name === 'Function') return 'Function()';
  return null;
}

function walk(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const one of value) walk(one, found);
  } else if (isNode(value)) {
    const name = named(value);
    if (name !== null) found.add(name);
    for (const part of Object.values(value)) walk(part, found);
  }
}

/** The forbidden names in a script, each once. */
export function reachOf(code: string): string[] {
  const found = new Set<string>();
  walk(parseAst(code), found);
  return [...found].sort();
}
