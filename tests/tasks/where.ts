// Writes into the README which editors Discreet works in.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { whereItWorks, withWhere } from '../editors/where.ts';
import { root } from './tool.ts';

const file = join(root, 'README.md');
await writeFile(file, withWhere(await readFile(file, 'utf8')));
process.stdout.write(`${whereItWorks()}\n`);
