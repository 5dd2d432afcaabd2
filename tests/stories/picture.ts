// Screenshots for people to look at.
import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from '../drivers/driver.ts';

const folder = new URL('../../.output/screens/', import.meta.url);

export async function picture(page: Page, what: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(new URL(`${what}.png`, folder), await page.screenshot());
}
