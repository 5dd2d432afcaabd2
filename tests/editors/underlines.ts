// Where the underlines of a field stand, asked of the browser.
import type { View } from '../drivers/driver.ts';

export interface UnderlineMet {
  /** The letters on both sides of the place under the underline's middle, as the browser's caret meets them there. */
  readonly met: string;
}

/** What the browser's caret meets in the middle of every underline. */
export async function underUnderlines(view: View): Promise<readonly string[]> {
  const points = await view.waitForPrompt('an underline', (root) => {
    const boxes: DOMRect[] = [];
    for (const [name, ranges] of CSS.highlights) {
      if (!name.startsWith('text-mark-')) continue;
      for (const range of ranges) {
        // A range over a field's value tells of no node.
        const start = range.startContainer as Node | undefined;
        const holder = start instanceof Element ? start : start?.parentElement;
        const looks = holder && getComputedStyle(holder, `::highlight(${name})`);
        if (looks && looks.textDecorationLine !== 'underline') continue;
        boxes.push(...(range as Range).getClientRects());
      }
    }
    boxes.push(
      ...[...root.querySelectorAll('.underline')].map((box) => box.getBoundingClientRect()),
    );
    const seen = boxes.filter(({ width, height }) => width > 0 && height > 0);
    return seen.length > 0 && seen.map((box) => [box.x + box.width / 2, box.y + box.height / 2]);
  });
  return view.evaluate((places) => {
    const roots = [...(globalThis.editor?.roots ?? [])];
    return places.map(([x = 0, y = 0]) => {
      const place = document.caretPositionFromPoint(x, y, { shadowRoots: roots });
      const node = place?.offsetNode;
      const field = node as HTMLTextAreaElement | undefined;
      const letters = node instanceof Text ? node.data : (field?.value ?? '');
      const at = place?.offset ?? 0;
      return letters.slice(Math.max(0, at - 2), at + 2);
    });
  }, points as number[][]);
}
