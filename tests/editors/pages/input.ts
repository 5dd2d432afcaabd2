import { asText, place } from './content.ts';

const field = place('input') as HTMLInputElement;
globalThis.editor = {
  fill(content) {
    field.value = asText(content);
  },
  value: () => field.value,
};
