import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import { certificateFor } from './certificate.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

export interface Server {
  readonly port: number;
  /** Every URL asked for so far, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** What lies below `/npm/` comes from the installed packages. */
const packages = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** The file behind a path; a script may also lie there as TypeScript source, and is bundled then. */
async function read(folder: string, path: string): Promise<Buffer | string | null> {
  if (path.startsWith('/npm/')) return read(packages, path.slice('/npm'.length));
  const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
  if (existsSync(file)) return readFile(file);
  const source = ['.ts', '.tsx'].map((ending) => file.replace(/\.js$/, ending)).find(existsSync);
  return source === undefined ? null : bundle(source);
}

/** Serves a folder over https, under every one of the hosts, on a free port of this machine. */
export async function serve(folder: string, hosts: readonly string[]): Promise<Server> {
  const asked: string[] = [];
  const server = createServer(await certificateFor(hosts), async (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    asked.push(url.href);
    const body = await read(folder, decodeURIComponent(url.pathname));
    const type = types[extname(url.pathname)] ?? 'text/html; charset=utf-8';
    response.writeHead(body === null ? 404 : 200, { 'content-type': type });
    // A page whose load never ends.
    if (url.searchParams.has('unfinished')) response.write(body);
    else response.end(body ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
