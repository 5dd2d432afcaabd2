// The one element that Discreet puts into a page: no class, no id, a closed root, in the top layer.
import { styleHost } from './host-style.ts';
import { parentOf } from './shadow-roots.ts';

/** By this a later generation of the extension knows the host of an earlier one. It tells nothing else. */
const sign = 'data-note-margin';

const above =
  'dialog:modal, :popover-open, :fullscreen, [role=dialog], [role=alertdialog], [aria-modal=true]';

/** What happens inside is nobody else's: single-key shortcuts of a CRM would listen. */
const ours = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'focusin',
  'focusout',
  'pointerdown',
  'pointerup',
  'pointermove',
  'mousedown',
  'mouseup',
  'mousemove',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'wheel',
  'copy',
  'cut',
  'paste',
] as const;

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Where mirrors and boxes of underlines stand, at the frame's upper left corner. */
  readonly layer: HTMLElement;
  /** Puts the host where it can be seen beside this field. False: another generation has taken over the page. */
  stand(field: HTMLElement): boolean;
  /** Takes it out of the page until it has to stand again. */
  leave(): void;
}

/** `isHeir`: may this generation stand in the page where another one's host is, or its own was taken away? */
export function makeHost(isHeir: () => boolean, signal: AbortSignal): Host {
  const element = document.createElement('div');
  element.setAttribute(sign, '');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  styleHost(root);
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.setAttribute('aria-hidden', 'true');
  root.append(layer);
  // At the host, after everything inside has had the event.
  for (const type of ours)
    element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  signal.addEventListener('abort', () => element.remove());

  /** What opens later lies above what was open before, also above what is inside it. */
  const rise = (event: Event) => {
    const { target, newState } = event as ToggleEvent;
    if (target !== element.parentNode || newState !== 'open' || !element.isConnected) return;
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
  };

  let stood = false;
  return {
    element,
    root,
    layer,
    stand(field) {
      if (!isHeir() && (foreignHosts(element).length > 0 || (stood && !element.isConnected)))
        return false;
      stood = true;
      const parent = parentFor(field);
      if (element.parentNode !== parent) {
        parent.append(element);
        parent.addEventListener('toggle', rise, { signal });
      }
      if (!element.matches(':popover-open')) element.showPopover();
      return true;
    },
    leave() {
      stood = false;
      element.remove();
    },
  };
}

/** Takes away what earlier generations left in the page. */
export function removeForeignHosts(): void {
  for (const host of foreignHosts(null)) host.remove();
}

const foreignHosts = (own: Element | null) =>
  [...document.querySelectorAll(`[${sign}]`)].filter((host) => host !== own);

/**
 * The nearest of what stands above the rest of the page, else the body. What is outside of it is inert or covered, or
 * counts as a click or a focus elsewhere, which closes it; what is inside an editable element would be saved with the note.
 */
function parentFor(field: HTMLElement): Element {
  const { body, documentElement } = document;
  for (let at = parentOf(field); at instanceof HTMLElement; at = parentOf(at)) {
    if (at.matches(above) && !at.isContentEditable) return at;
  }
  return !body || body.isContentEditable || body.localName === 'frameset' ? documentElement : body;
}
