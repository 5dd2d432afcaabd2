import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The gallery's script with React as it ships. Vite would take the development one: vitest sets NODE_ENV to `test`. */
async function make(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { development: false } },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('main.tsx', import.meta.url)),
        formats: ['es'],
        fileName: 'gallery',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('The gallery was not built');
  return output.output[0].code;
}

let made: Promise<string> | undefined;

/** Made once per process. */
export function galleryScript(): Promise<string> {
  made ??= make();
  return made;
}
