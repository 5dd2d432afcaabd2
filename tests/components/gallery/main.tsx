// One page on which tests and people look at the components; `window.gallery` is what tests ask it.
import { createRoot } from 'react-dom/client';
import { type PopupItems, PopupView } from '../../../components/PopupView.tsx';
import { PopupWaiting } from '../../../components/PopupWaiting.tsx';
import popupCss from '../../../components/popup.css?inline';
import ruleCss from '../../../components/rule.css?inline';
import { wordsIn } from '../../../components/text/index.ts';
import theme from '../../../components/theme.css?inline';
import type { FieldView } from '../../../entrypoints/prompt/contract.ts';
import { promptIn } from '../../../entrypoints/prompt/prompt-ui.tsx';
import type { Language } from '../../../rules/engine/types.ts';
import { showField } from './field.ts';
import { showOptions } from './options.tsx';
import { showBuilder, showPaper } from './own-pages.tsx';
import { showPanels } from './popup-panels.tsx';
import { brokenPolicy, popupItems } from './sample.ts';
import { allOf } from './sample-note.ts';

type Event = readonly [name: string, ...what: unknown[]];

const events: Event[] = [];
const heard =
  (name: string) =>
  (...what: unknown[]) =>
    void events.push([name, ...what]);

function showPrompt(language: Language, change: Partial<FieldView>): ShadowRoot {
  const { field, view } = showField(language, change);
  const host = document.createElement('div');
  host.popover = 'manual';
  host.style.cssText =
    'all: initial; position: fixed; inset: 0 auto auto 0; width: 0; height: 0; overflow: visible';
  document.body.append(host);
  host.showPopover();
  const root = host.attachShadow({ mode: 'open' });
  const ui = promptIn({
    root,
    ready: () => undefined,
    events: {
      choose: heard('choose'),
      keep: heard('keep'),
      doubt: heard('doubt'),
      open: heard('open'),
      openList: heard('openList'),
      openAll: heard('openAll'),
      replaceAll: heard('replaceAll'),
      back: heard('back'),
      close: heard('close'),
      dismissNotice: heard('dismissNotice'),
      snooze: heard('snooze'),
      saveWithCodes: heard('saveWithCodes'),
      saveAsIs: heard('saveAsIs'),
      backToNote: heard('backToNote'),
    },
  });
  field.focus();
  ui.show(view);
  rooms.show = (next) => ui.show(next && { ...view, ...next });
  rooms.reposition = () => ui.reposition();
  rooms.lengthen = (label) => {
    const long = { label: { nl: label, en: label } };
    ui.show({
      ...view,
      codeBook: view.codeBook.map((code) => ({ ...code, ...long, id: `${code.id}-LANG` })),
      stories: view.stories.map((story) => ({
        ...story,
        categories: [label],
        codes: story.codes.map((code) => ({ ...code, ...long, id: `${code.id}-LANG` })),
      })),
    });
  };
  return root;
}

function showPopup(language: Language, change: Partial<PopupItems>): void {
  document.title = 'Discreet';
  const style = document.createElement('style');
  style.textContent = theme + ruleCss + popupCss;
  document.head.append(style);
  const main = document.createElement('main');
  document.body.append(main);
  document.documentElement.lang = language;
  createRoot(main).render(
    <PopupView
      items={popupItems(language, change)}
      words={wordsIn[language].popup}
      busy={false}
      trouble={null}
      onSwitch={heard('switch')}
      onUse={heard('use')}
      onStop={heard('stop')}
      onSnooze={heard('snooze')}
      onOtherKeys={heard('otherKeys')}
    />,
  );
}

function showWaiting(language: Language, failed: boolean): void {
  showPopup(language, {});
  const main = document.querySelector('main');
  const fresh = document.createElement('main');
  main?.replaceWith(fresh);
  createRoot(fresh).render(
    <PopupWaiting failed={failed} words={wordsIn[language].popup} onRetry={heard('retry')} />,
  );
}

const rooms = {
  events,
  brokenPolicy,
  saving: (language: Language) => ({ ...allOf(language), asked: 1 }),
  showPrompt,
  showPopup,
  showWaiting,
  showPaper,
  showBuilder,
  showOptions,
  /** What they were asked stands in `panels`. */
  showPanels(...[language, shown]: Parameters<typeof showPanels>): void {
    rooms.panels = showPanels(language, shown);
  },
  panels: { copied: [], erased: 0 } as ReturnType<typeof showPanels>,
  show: (_: Partial<FieldView> | null): void => undefined,
  reposition: (): void => undefined,
  /** Every code and category is called this. */
  lengthen: (_: string): void => undefined,
};

declare global {
  var gallery: Gallery;
}
export type Gallery = typeof rooms;
globalThis.gallery = rooms;
