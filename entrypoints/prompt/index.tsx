import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { promptIn } from './prompt-ui.tsx';

export default defineUnlistedScript(() => {
  const slot = globalThis.discreet?.slot;
  slot?.ready(promptIn(slot));
});
