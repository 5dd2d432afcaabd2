// What an agent's screen may look like.
import type { Looks } from '../drivers/driver.ts';

interface Dress extends Looks {
  readonly name: string;
  readonly width: number;
}

export const dresses: readonly Dress[] = [
  { name: 'light', width: 1280 },
  { name: 'dark', dark: true, width: 1280 },
  { name: 'forced-colours', forcedColors: true, width: 1280 },
  { name: '320-px', width: 320 },
];
