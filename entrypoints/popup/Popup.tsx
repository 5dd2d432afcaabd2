import { type JSX, useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { CountsPanel } from '../../components/CountsPanel.tsx';
import { PopupView } from '../../components/PopupView.tsx';
import { PopupWaiting } from '../../components/PopupWaiting.tsx';
import { wordsIn } from '../../components/text/index.ts';
import type { Language } from '../../rules/engine/types.ts';
import { type Status, sendMessage } from '../background/messages.ts';
import { askStatus, openKeySettings, shortcutKeys } from './background.ts';
import { Doctor } from './Doctor.tsx';
import { countsItem, itemsOf } from './items.ts';
import { hearNews } from './news.ts';

type State = 'loading' | 'unreachable' | { readonly status: Status; readonly keys: string | null };

const browsers: Language = browser.i18n.getUILanguage().startsWith('nl') ? 'nl' : 'en';

export function Popup(): JSX.Element {
  const [state, setState] = useState<State>('loading');
  const [trouble, setTrouble] = useState<'refused' | 'failed' | null>(null);
  const [busy, setBusy] = useState(false);

  const load = useCallback(async () => {
    try {
      const [status, keys] = await Promise.all([askStatus(), shortcutKeys()]);
      setState({ status, keys });
    } catch {
      setState('unreachable');
    }
  }, []);
  useEffect(() => void load(), [load]);
  useEffect(() => hearNews(() => void load()), [load]);

  const known = typeof state === 'object' ? state : null;
  const language = known?.status.inForce.language ?? browsers;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const words = wordsIn[language].popup;
  if (!known) {
    const retry = () => {
      setState('loading');
      void load();
    };
    return <PopupWaiting failed={state === 'unreachable'} words={words} onRetry={retry} />;
  }

  /** Shows what came of a change: its words if it failed, and always the state as it is now. */
  const change = async (done: Promise<boolean>) => {
    setBusy(true);
    setTrouble(await done.then((granted) => (granted ? null : 'refused')).catch(() => 'failed'));
    await load();
    setBusy(false);
  };
  const { host, pattern } = known.status.site;
  const origins = pattern === null ? [] : [pattern];
  return (
    <PopupView
      items={itemsOf(known.status, known.keys, language)}
      words={words}
      busy={busy}
      trouble={trouble}
      panels={
        <>
          <CountsPanel
            item={countsItem(known.status, language)}
            language={language}
            words={wordsIn[language].counts}
            onErase={() => sendMessage('eraseCounts', undefined).then(load)}
          />
          <Doctor status={known.status} words={wordsIn[language].checkup} />
        </>
      }
      onSwitch={(on) => {
        if (host !== null) void change(sendMessage('switchSite', { host, on }).then(() => true));
      }}
      onSnooze={(on) =>
        void change(sendMessage(on ? 'snooze' : 'endSnooze', undefined).then(() => true))
      }
      // The request comes first in the click: browsers refuse it after any wait.
      onUse={() => void change(browser.permissions.request({ origins }))}
      onStop={() => void change(browser.permissions.remove({ origins }))}
      onOtherKeys={() => void openKeySettings()}
    />
  );
}
