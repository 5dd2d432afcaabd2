import { globSync, readFileSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Import {
  /** Path from the root folder for a file of ours, else the package's name with its path. */
  readonly what: string;
  readonly typesOnly: boolean;
}

export interface Source {
  /** Path from the root folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const statement = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const dynamic = /\bimport\(\s*['"`]([^'"`]+)/g;

export function importsIn(file: string, text: string): Import[] {
  const name = (what: string) =>
    what.startsWith('.') ? normalize(join(file, '..', what)).replaceAll(sep, '/') : what;
  return [
    ...[...text.matchAll(statement)].map(([, type, what = '']) => ({
      what: name(what),
      typesOnly: type !== undefined,
    })),
    ...[...text.matchAll(dynamic)].map(([, what = '']) => ({ what: name(what), typesOnly: false })),
  ];
}

/** The TypeScript sources that a glob finds below the root folder. */
export function sourcesIn(pattern: string): Source[] {
  return globSync(pattern, { cwd: root }).map((path) => {
    const file = path.replaceAll(sep, '/');
    const text = readFileSync(join(root, path), 'utf8');
    return { file, text, imports: importsIn(file, text) };
  });
}
