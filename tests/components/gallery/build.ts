import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The gallery as a browser asks for it: path → content. Built once for each test file that imports it. */
export async function builtGallery(): Promise<ReadonlyMap<string, string>> {
  const built = (await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    build: { write: false, minify: false },
  })) as Rolldown.RolldownOutput;
  return new Map(
    built.output.map((part) => [
      `/${part.fileName}`,
      String(part.type === 'chunk' ? part.code : part.source),
    ]),
  );
}
