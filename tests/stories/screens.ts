// Pictures of what an agent sees, for people to look at: `.output/screens/<browser>-<state>.png`.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '../drivers/driver.ts';
import { root } from '../drivers/extension.ts';

const folder = join(root, '.output/screens');

export async function keepScreen(
  { name }: Pick<Browser, 'name'>,
  page: Page,
  state: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}-${state}.png`), await page.screenshot());
}
