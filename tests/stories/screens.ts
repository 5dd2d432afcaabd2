// Pictures of what an agent sees, for people to judge: .output/screens/.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '../drivers/driver.ts';
import { root } from '../drivers/extension.ts';

const folder = join(root, '.output/screens');

/** Keeps what the page shows now as `<name>.png`. */
export async function keepScreen(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.png`), await page.screenshot());
}
