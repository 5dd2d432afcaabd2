import type { ClientRectObject } from '@floating-ui/dom';

/** A box in CSS pixels of the layout viewport. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The smallest box around all of them; null where there is none. */
export function around(boxes: readonly (Box | null)[]): Box | null {
  const real = boxes.filter((box) => box !== null);
  if (real.length === 0) return null;
  return {
    left: Math.min(...real.map((box) => box.left)),
    top: Math.min(...real.map((box) => box.top)),
    right: Math.max(...real.map((box) => box.right)),
    bottom: Math.max(...real.map((box) => box.bottom)),
  };
}

/** The part of the first that lies in the second; null: nothing does. */
export function within(box: Box, bounds: Box): Box | null {
  const part = {
    left: Math.max(box.left, bounds.left),
    top: Math.max(box.top, bounds.top),
    right: Math.min(box.right, bounds.right),
    bottom: Math.min(box.bottom, bounds.bottom),
  };
  return part.left < part.right && part.top < part.bottom ? part : null;
}

export function overlap(one: Box, other: Box): boolean {
  return within(one, other) !== null;
}

/** A box of this size with its upper left corner there. */
export function boxAt(left: number, top: number, size: Size): Box {
  return { left, top, right: left + size.width, bottom: top + size.height };
}

/** What can be seen of the frame, without its scrollbars. */
export function viewport(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  return {
    left: 0,
    top: 0,
    right: clientWidth || window.innerWidth,
    bottom: clientHeight || window.innerHeight,
  };
}

/** A box as Floating UI wants its anchors. */
export function anchorOf(box: Box): { getBoundingClientRect(): ClientRectObject } {
  return {
    getBoundingClientRect: () => ({
      left: box.left,
      top: box.top,
      right: box.right,
      bottom: box.bottom,
      x: box.left,
      y: box.top,
      width: box.right - box.left,
      height: box.bottom - box.top,
    }),
  };
}
