import type { Field } from './field.ts';
import { mirrorOf } from './mirror.ts';
import { nativeField } from './native-field.ts';
import type { NoteElement } from './note-field.ts';
import { richField } from './rich-field.ts';
import { valueRangesOf } from './value-range.ts';

/** The adapter that knows this kind of field. `layer`: where a mirror may be laid out. */
export function fieldFor(found: NoteElement, layer: HTMLElement, signal: AbortSignal): Field {
  if (found.kind === 'rich') return richField(found.element, signal);
  const letters = valueRangesOf(found.element);
  if (letters) return nativeField(found.element, letters);
  const mirror = mirrorOf(found.element, layer);
  signal.addEventListener('abort', () => mirror.remove());
  return nativeField(found.element, mirror);
}
