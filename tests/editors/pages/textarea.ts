import { asText, place } from './content.ts';

const field = place('textarea') as HTMLTextAreaElement;
globalThis.editor = {
  fill(content) {
    field.value = asText(content);
  },
  value: () => field.value,
};
