// As Lightning pages have it: the field stands in the document, and the polyfill makes the page believe that it does not.
import '@lwc/synthetic-shadow';
import { asText, place } from './content.ts';

interface SyntheticRoot extends ShadowRoot {
  readonly $shadowResolver$: unknown;
}

const host = place('lightning-textarea');
const root = host.attachShadow({
  mode: 'open',
  '$$lwc-synthetic-mode': true,
} as ShadowRootInit) as SyntheticRoot;
const field = document.createElement('textarea');
Object.assign(field, { $shadowResolver$: root.$shadowResolver$ });
root.appendChild(field);

globalThis.editor = {
  fill(content) {
    field.value = asText(content);
  },
  value: () => field.value,
};
