// A note as the prompt shows it.
import type { FieldView, StoryView } from '../prompt/contract.ts';
import type { Note } from './note.ts';
import type { Standing } from './standing.ts';
import type { Tongue } from './tongue.ts';

/** A card offers no more codes than can be read at a glance. */
const mostCodes = 3;
/** How much of the note is shown around a story, in characters. */
const around = 60;

/** Its functions answer for the note as it is when they are called. */
export function viewOf(note: Note, tongue: Tongue): FieldView {
  const { field, open, entersCard, notice, count, isPart } = note;
  return {
    language: tongue.language,
    stories: note.shown.map((standing) => storyView(standing, note, tongue)),
    count,
    isPart,
    open,
    focus: entersCard,
    notice,
    storyRects: () => field.rectsOfAll(note.shown.map(({ story }) => story)).flat(),
    fieldRect: () => field.rect(),
    caretRect: () => field.caretRect(),
  };
}

/** What of a note is seen in the prompt at once: where nothing of it has changed, the prompt need not be drawn again. */
export function seenOf(note: Note): readonly unknown[] {
  const { shown, open, entersCard, entries, notice, count, isPart } = note;
  const ids = shown.map(({ id }) => id).join();
  return [shown[0]?.story.kind, ids, open, notice, count, isPart, entersCard, entries];
}

/** What the open card tells of its story; that may come up to date when the agent pauses. */
export function toldOf(note: Note, tongue: Tongue): string {
  const standing = note.open === null ? undefined : note.find(note.open);
  return standing ? JSON.stringify(cardOf(storyView(standing, note, tongue))) : '';
}

function cardOf({ preview, codes, ...rest }: StoryView): unknown[] {
  const ids = [...codes.map(({ id }) => id), null];
  return [rest, ids.map((id) => [id, preview(id)])];
}

function storyView({ id, story, quote }: Standing, note: Note, tongue: Tongue): StoryView {
  const now = () => note.find(id)?.story ?? story;
  const codes = story.codes.map((code) => tongue.code(code)).filter((code) => code !== undefined);
  return {
    id,
    kind: story.kind,
    confidence: story.confidence,
    categories: [...new Set(story.findings.map(({ category }) => tongue.nameOf(category)))],
    quote,
    codes: codes.filter(({ omit }) => !omit).slice(0, mostCodes),
    omitFirst: codes[0]?.omit === true,
    preview(code) {
      const { text } = note;
      const { start, end, insert } = tongue.edit(text, now(), code);
      return { before: lineBefore(text, start), insert, after: lineAfter(text, end) };
    },
    rects: () => note.field.rects(now()),
  };
}

/** The line up to there, from a whole word on. */
function lineBefore(text: string, end: number): string {
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  return line.length <= around ? line : `…${line.slice(-around).replace(/^\S*(?=\s)/u, '')}`;
}

/** The line from there on, up to a whole word. */
function lineAfter(text: string, start: number): string {
  const [line = ''] = text.slice(start).split('\n', 1);
  return line.length <= around ? line : `${line.slice(0, around).replace(/(?<=\s)\S*$/u, '')}…`;
}
