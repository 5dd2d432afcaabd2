// Runs the engine and the default policy over notes in a file: one line of findings a note, without the note's words.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { applyPolicy, catalogue, check, compile } from '../../rules/index.ts';

const help = `scan [--quote] FILE.jsonl

Finds what is sensitive in notes. Each line of FILE.jsonl is one note: {"id": "…", "text": "…"}; other keys are ignored.
Prints one line a note: {"id","findings":[{"rule","category","start","end","confidence","codes"}]}, offsets in UTF-16 code units.

  FILE.jsonl   "-" reads standard input
  --quote      adds the words of each finding as "quote"; without it no word of a note is printed
  --help       prints this

Exit code: 0 all notes were read, 1 some lines were not (the others were), 2 nothing was read.
`;
const note = z.object({ id: z.string(), text: z.string() });

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe ("| head") may leave first.
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});
process.exitCode = await scan(process.argv.slice(2));

async function scan(args: readonly string[]): Promise<number> {
  const asked = read(args);
  if (typeof asked === 'number') return asked;
  const compiled = compile(catalogue);
  const { inForce } = applyPolicy({});
  const input = asked.file === '-' ? process.stdin : createReadStream(asked.file, 'utf8');
  let exit = 0;
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      number++;
      if (line.trim() === '') continue;
      const parsed = parse(line);
      if (typeof parsed === 'string') {
        complain(`${asked.file}:${number}: ${parsed}`);
        exit = 1;
        continue;
      }
      const findings = check(parsed.text, compiled, inForce).map(
        ({ rule, category, start, end, confidence, codes }) => ({
          rule,
          category,
          start,
          end,
          confidence,
          codes,
          ...(asked.quote ? { quote: parsed.text.slice(start, end) } : {}),
        }),
      );
      process.stdout.write(`${JSON.stringify({ id: parsed.id, findings })}\n`);
    }
  } catch (cause) {
    complain(`${asked.file}: cannot be read (${codeOf(cause)})`);
    return 2;
  }
  return exit;
}

/** What was asked for, or the exit code where there is nothing to do. */
function read(args: readonly string[]): { file: string; quote: boolean } | number {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { quote: { type: 'boolean' }, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (values.help) {
      process.stdout.write(help);
      return 0;
    }
    const [file, ...more] = positionals;
    if (file !== undefined && more.length === 0) return { file, quote: values.quote ?? false };
    complain(file === undefined ? 'no file given' : 'one file at a time');
  } catch (cause) {
    complain(cause instanceof Error ? cause.message : 'wrong options');
  }
  process.stderr.write(`\n${help}`);
  return 2;
}

/** The note, or what is wrong with the line: never its words. */
function parse(line: string): z.infer<typeof note> | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  const parsed = note.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path.join('.');
  return path ? `"${path}" is not a string` : 'not an object';
}

function complain(what: string): void {
  process.stderr.write(`scan: ${what}\n`);
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
}
