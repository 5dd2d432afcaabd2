/** Does something with this JSON path stand at `at`? With a star at its end: there or below. */
export function isAt(path: string, at: string): boolean {
  if (!at.endsWith('*')) return path === at;
  const below = at.slice(0, -1);
  return path === below || path.startsWith(`${below}.`) || path.startsWith(`${below}[`);
}
