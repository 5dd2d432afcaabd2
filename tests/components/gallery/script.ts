import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A page's script with React as it ships. Vite would take the development one: vitest sets NODE_ENV to `test`. */
async function make(source: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { development: false } },
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(source), formats: ['es'], fileName: 'page' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error(`Nothing built of ${source}`);
  return output.output[0].code;
}

const scripts = new Map<string, Promise<string>>();

/** Made once per process. */
export function scriptOf(source: URL): Promise<string> {
  const made = scripts.get(source.href) ?? make(source);
  scripts.set(source.href, made);
  return made;
}
