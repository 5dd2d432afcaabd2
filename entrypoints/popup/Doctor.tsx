import { type JSX, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { DoctorPanel } from '../../components/DoctorPanel.tsx';
import type { Diagnosis } from '../../components/doctor-text.ts';
import type { CheckupWords } from '../../components/text/checkup-words.ts';
import { type Status, sendMessage } from '../background/messages.ts';
import { copy } from '../prompt/copy.ts';
import { browserName } from './browser-name.ts';
import { diagnose } from './diagnosis.ts';
import { flaggedHere } from './flagged-here.ts';

interface Props {
  /** Another one: the policy may be another too. */
  readonly status: Status;
  readonly words: CheckupWords;
}

async function lookAtPolicy(): Promise<Diagnosis> {
  const checkup = await sendMessage('getCheckup', undefined);
  return diagnose(checkup, {
    now: new Date(),
    browser: browserName(navigator.userAgent),
    extension: browser.runtime.getManifest().version,
    flagged: await flaggedHere(checkup.inForce),
  });
}

/** Looks at the policy when it is opened, and again whenever there is news. */
export function Doctor({ status, words }: Props): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const [found, setFound] = useState<Diagnosis | 'looking' | 'failed'>('looking');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new status is the news.
  useEffect(() => {
    if (!isOpen) return;
    let isLate = false;
    lookAtPolicy()
      .catch(() => 'failed' as const)
      .then((now) => {
        if (!isLate) setFound(now);
      });
    return () => {
      isLate = true;
    };
  }, [isOpen, status]);
  return <DoctorPanel found={found} words={words} onToggle={setOpen} onCopy={copy} />;
}
