// Boxes of ours stand in for what the browser paints while letters come, and an agent sees nothing of the change.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Story } from '../../rules/engine/types.ts';
import { inLab } from './in-lab.ts';
import type {} from './pages/lab.ts';

const painting = readFileSync(new URL('../../entrypoints/underlines.css', import.meta.url), 'utf8');

/** No letter of it reaches down into its line: what stands in lies over the letters, and what is painted under them. */
const told = 'ex staat elke avond voor de deur, wil nieuw nummer';
const note = Array.from({ length: 6 }, () => `Klant belt.\nHaar ${told}.\nFactuur.`).join('\n');

const looks: readonly (readonly [Story['kind'], Story['confidence']])[] = [
  ['context', 'sure'],
  ['context', 'likely'],
  ['identifier', 'sure'],
  ['identifier', 'likely'],
];

/**
 * So many pixels may be clearly others, for one of the lines: at ends that lie between two pixels, and where the letters of
 * a tight next line reach up into it. Of a line that stands a pixel too high or low they are 0.1 to 0.5.
 */
const most = 0.05;

inLab(
  (bench) => {
    const show = async (style: string) => {
      await bench().show(
        `<style>${painting}</style><textarea id="field" cols="36" style="height: 240px; ${style}"></textarea>`,
      );
      await bench().page.evaluate(fill, note);
    };
    /** Null: this browser paints nothing in a textarea. */
    const underline = (isTyping: boolean) =>
      bench().page.evaluate(underlineAs, isTyping, told, looks);
    const picture = async () => {
      await bench().page.evaluate(
        () =>
          new Promise<void>((done) =>
            requestAnimationFrame(() => requestAnimationFrame(() => done())),
          ),
      );
      return Buffer.from(await bench().page.screenshot()).toString('base64');
    };

    it.each([
      'font: 13px sans-serif',
      'font: 15px/1.5 sans-serif; padding: 8px',
      'font: 16px/1.2 Georgia, serif',
      'font: bold 12.5px/1.37 monospace',
      'font: italic 14px/1.4 sans-serif; margin: 3.3px 0 0 7.7px; letter-spacing: 0.3px',
      'font: 11px/1 sans-serif; padding: 3px; border: 3px solid; border-radius: 9px; text-align: center',
      'font: 19px/1.6 serif; direction: rtl',
    ])('a line is drawn just as it is painted, in %s', async (style) => {
      await show(style);
      const atRest = await underline(false);
      if (!atRest) return;
      expect(atRest.painted).toBeGreaterThan(1);
      expect(atRest.drawn).toBe(0);
      const painted = await picture();
      const typing = await underline(true);
      expect(typing?.painted).toBe(0);
      expect(typing?.drawn).toBeGreaterThan(1);
      const drawn = await picture();
      const { ofLines, differ } = await bench().page.evaluate(compare, painted, drawn);
      expect(ofLines).toBeGreaterThan(300);
      expect(differ / ofLines).toBeLessThan(most);
    });

    it.each([
      ['in a note that is no longer than its field', 'height: 900px'],
      ['in a field that is scaled', 'transform: scale(1.2)'],
      ['in a field that is zoomed', 'zoom: 1.2'],
      ['in vertical writing', 'writing-mode: vertical-rl; height: 60px; width: 90px'],
    ])('the browser goes on painting %s', async (_, style) => {
      await show(style);
      const typing = await underline(true);
      if (!typing) return;
      expect(typing.painted).toBeGreaterThan(0);
      expect(typing.drawn).toBe(0);
    });
  },
  [1, 1.25, 1.5],
);

/** Runs in the page. */
function fill(note: string): void {
  const field = document.querySelector<HTMLTextAreaElement>('#field');
  if (!field) throw new Error('no field');
  for (const layer of document.querySelectorAll('body > div')) layer.remove();
  field.value = note;
  field.scrollTop = 7;
}

/** Runs in the page: as while an agent types elsewhere in the field, or not. */
function underlineAs(
  isTyping: boolean,
  told: string,
  looks: readonly (readonly [Story['kind'], Story['confidence']])[],
): { painted: number; drawn: number } | null {
  const { lab } = globalThis;
  type Lined = HTMLTextAreaElement & {
    layer?: HTMLElement;
    underlines?: ReturnType<typeof lab.makeUnderlines>;
  };
  const element = document.querySelector<Lined>('#field');
  const letters = element && lab.valueRangesOf(element);
  if (!letters) return null;
  const field = lab.nativeField(element, letters);
  const shown = lab.standings(field, told).map((one, at) => {
    const [kind, confidence] = looks[at % looks.length] ?? ['context', 'sure'];
    return { ...one, story: { ...one.story, kind, confidence } };
  });
  element.layer ??= lab.layer();
  element.underlines ??= lab.makeUnderlines(element.layer, new AbortController().signal);
  element.underlines.set(field, shown, isTyping ? { start: 0, end: 1 } : null);
  return {
    painted: CSS.highlights.size,
    drawn: element.layer.querySelectorAll('.as-painted .underline').length,
  };
}

/** Runs in the page: how many pixels have a line's colour, and how many are clearly another in the other picture. */
async function compare(
  painted: string,
  drawn: string,
): Promise<{ ofLines: number; differ: number }> {
  const pixelsOf = async (picture: string) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height).data;
  };
  const [one, other] = [await pixelsOf(painted), await pixelsOf(drawn)];
  const seen = { ofLines: 0, differ: 0 };
  const isNear = (at: number, [red, green, blue]: readonly [number, number, number]) =>
    Math.max(
      Math.abs((one[at] ?? 0) - red),
      Math.abs((one[at + 1] ?? 0) - green),
      Math.abs((one[at + 2] ?? 0) - blue),
    ) < 40;
  for (let at = 0; at < one.length; at += 4) {
    if (isNear(at, [194, 65, 12]) || isNear(at, [29, 78, 216])) seen.ofLines++;
    if (!isNear(at, [other[at] ?? 0, other[at + 1] ?? 0, other[at + 2] ?? 0])) seen.differ++;
  }
  return seen;
}
