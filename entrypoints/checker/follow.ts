// Tells when a field has moved, changed its looks, come into sight or gone: nothing else in a page tells all of that.
import { onceAFrame } from './once-a-frame.ts';
import { parentOf, rootsAround } from './shadow-roots.ts';
import { watchShifts } from './shifts.ts';

/** Attributes by which pages change how a field and what is around it look. */
const looks = ['class', 'style', 'dir', 'lang', 'wrap', 'rows', 'cols', 'hidden', 'open'];

/** Calls `moved` at most once a frame, until the signal. */
export function follow(field: HTMLElement, moved: () => void, signal: AbortSignal): void {
  const soon = onceAFrame(moved, signal);
  const passive = { capture: true, passive: true, signal };
  const travel = travelWith(field, soon, signal);
  for (const root of [document, ...rootsAround(field)]) {
    // Neither bubbles; captured, the scrolling of every ancestor and the loading of every picture is heard.
    for (const type of ['scroll', 'load', 'transitionend', 'animationend'])
      root.addEventListener(type, soon, passive);
    for (const type of ['transitionrun', 'animationstart'])
      root.addEventListener(type, travel, passive);
  }
  for (const type of ['resize', 'toggle', 'focusin', 'pointerup']) {
    window.addEventListener(type, soon, passive);
  }
  for (const type of ['resize', 'scroll'])
    window.visualViewport?.addEventListener(type, soon, { signal });
  // Letters of a face that comes late are wider or narrower than those that stood in for them.
  document.fonts.addEventListener('loadingdone', soon, { signal });

  const sizes = new ResizeObserver(soon);
  sizes.observe(field);
  sizes.observe(document.documentElement);
  const changes = new MutationObserver(soon);
  changes.observe(field, { attributeFilter: looks, subtree: true });
  // New children may be a menu that lies over the field.
  for (let at = parentOf(field); at; at = parentOf(at))
    changes.observe(at, { attributeFilter: looks, childList: true });
  const stopShifts = watchShifts(field, () => {
    soon();
    // Scripts move elements without an event.
    travel();
  });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    changes.disconnect();
    stopShifts();
  });
}

/** Something around the field is on its way to another place: each frame finds it elsewhere until it is there. */
function travelWith(field: HTMLElement, moved: () => void, signal: AbortSignal): () => void {
  let travels = false;
  const go = () => {
    moved();
    travels = !signal.aborted && isMoving(field);
    if (travels) requestAnimationFrame(go);
  };
  return () => {
    if (!travels && isMoving(field)) go();
  };
}

function isMoving(field: HTMLElement): boolean {
  for (let at: Element | null = field; at; at = parentOf(at))
    if (at.getAnimations().some(isUnderWay)) return true;
  return false;
}

/** What never ends, such as a pulsing colour, is no way to a place. */
function isUnderWay({ playState, effect }: Animation): boolean {
  return playState === 'running' && Number.isFinite(Number(effect?.getComputedTiming().endTime));
}
