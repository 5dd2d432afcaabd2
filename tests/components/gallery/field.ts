// A textarea with a note, and the boxes of its words as a checker would tell them.
import type { FieldView } from '../../../entrypoints/prompt/contract.ts';
import { defaultCodeBook } from '../../../rules/codes.ts';
import type { Language } from '../../../rules/engine/types.ts';
import { allOf, note, passages, storyOn } from './sample-note.ts';

/** The note stands in an editable element here, so that its words have boxes in every browser. */
export function showField(language: Language, change: Partial<FieldView>) {
  document.body.style.cssText =
    'margin: 0; padding: 28px; font: 15px/1.6 system-ui; color-scheme: light dark';
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.id = 'field';
  field.role = 'textbox';
  field.ariaLabel = 'Contactnotitie';
  field.ariaMultiLine = 'true';
  field.style.cssText =
    'border: 1px solid; padding: 12px 14px; min-height: 130px; max-width: 640px; box-sizing: border-box';
  const text = note[language];
  field.textContent = text;
  const page = document.createElement('main');
  const title = document.createElement('h1');
  title.textContent = 'Contactnotitie';
  title.style.cssText = 'margin: 0 0 12px; font-size: 15px';
  page.append(title, field);
  document.body.append(page);

  const rectsOf = (quote: string) => () => {
    const words = field.firstChild;
    if (!words) return [];
    const range = document.createRange();
    const start = text.indexOf(quote);
    range.setStart(words, start);
    range.setEnd(words, start + quote.length);
    return [...range.getClientRects()];
  };
  const view: FieldView = {
    language,
    shortcut: 'Alt+R',
    codeBook: defaultCodeBook,
    kept: [],
    overview: null,
    all: () => allOf(language),
    left: [],
    avoid: () => [],
    stories: passages[language].map((passage) =>
      storyOn(text, passage, language, rectsOf(passage.quote)),
    ),
    count: passages[language].length,
    isPart: false,
    open: null,
    focus: false,
    notice: null,
    unsaved: false,
    saving: null,
    quiet: { until: null },
    storyRects: () => view.stories.flatMap((story) => story.rects()),
    fieldRect: () => field.getBoundingClientRect(),
    caretRect: () => null,
    roomAt: (caret) => caret,
    ...change,
  };
  return { field, view };
}
