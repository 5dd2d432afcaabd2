import { build } from 'vite';

const bundles = new Map<string, Promise<string>>();

async function make(source: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    // React as it ships; vite would take the development one, since vitest sets NODE_ENV to `test`.
    // Draft.js asks for a global object by its name in Node.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    oxc: { jsx: { development: false } },
    build: {
      write: false,
      minify: false,
      lib: { entry: source, formats: ['es'], fileName: 'page' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error(`Nothing built of ${source}`);
  return output.output[0].code;
}

/** A page's script with all it imports, as one module; made once per process. */
export function bundle(source: string): Promise<string> {
  const made = bundles.get(source) ?? make(source);
  bundles.set(source, made);
  return made;
}
