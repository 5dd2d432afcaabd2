import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { promptIn } from './prompt-ui.tsx';

/** As the manifest suggests it; what an agent made of it is unknown to a page's frame. */
const shortcut = navigator.userAgent.includes('Mac') ? 'Ctrl+R' : 'Alt+R';

export default defineUnlistedScript(() => {
  const slot = globalThis.discreet?.slot;
  slot?.ready(promptIn(slot, shortcut));
});
