// Empty pages from this machine itself: unlike what a test answers in the network's place, the browser keeps them, compiled.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../drivers/bundle.ts';

const html =
  '<!doctype html><html lang="nl"><head><meta charset="utf-8">' +
  '<meta name="viewport" content="width=device-width"><title>Gallery</title></head>' +
  '<body><main id="root"></main><script type="module" src="/page.js"></script></body></html>';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function serve(source: string): Promise<string> {
  const scripts = new Map([
    ['/page.js', await bundle(source)],
    ['/axe.js', axe],
  ]);
  const server = createServer((request, response) => {
    const script = scripts.get(request.url ?? '');
    const type = script === undefined ? 'text/html' : 'text/javascript';
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.setHeader('cache-control', 'max-age=3600');
    response.end(script ?? html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const served = new Map<string, Promise<string>>();

/** The address of an empty page that runs this script; axe lies beside it as `/axe.js`. */
export function addressOf(source: URL): Promise<string> {
  const path = fileURLToPath(source);
  const address = served.get(path) ?? serve(path);
  served.set(path, address);
  return address;
}
