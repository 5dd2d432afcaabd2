import { type JSX, useDeferredValue, useMemo, useRef, useState } from 'react';
import { type BuilderState, BuilderView } from '../../components/BuilderView.tsx';
import type { TargetBrowser } from '../../components/PolicyFiles.tsx';
import { builderIn } from '../../components/text/pages.ts';
import type { Opened } from '../own-page/open-page.tsx';
import { isObject } from '../policy/read-parts.ts';
import { checkPolicy } from './check-policy.ts';
import { idsIn } from './extension-ids.ts';
import { filesOf } from './files-of.ts';
import { formats, type Target } from './formats/index.ts';
import { giveFile } from './give-file.ts';
import { policyIn } from './open-files.ts';
import { readText, stretchOf, textOf } from './policy-text.ts';
import { sayRemark } from './say-remark.ts';
import { shapeOfPolicy } from './shape-of-policy.ts';
import { toldIn } from './told-in.ts';
import type { Written } from './written-policy.ts';
import { zipOf } from './zip-of.ts';

interface Props extends Opened {
  readonly written: Written;
  readonly empty: Written;
  /** ISO 8601. */
  readonly today: string;
  readonly browser: TargetBrowser;
  readonly ownId: string;
}

export function Builder({ language, written, empty, today, ...opened }: Props): JSX.Element {
  const words = builderIn[language];
  const [text, setText] = useState(() => textOf(written));
  const [before, setBefore] = useState<string | null>(null);
  const [began, setBegan] = useState(words.begin.tookInForce);
  const [browser, setBrowser] = useState(opened.browser);
  const [ids, setIds] = useState({ ...idsIn, [opened.browser]: opened.ownId });
  const [installUrl, setInstallUrl] = useState('');
  const [format, setFormat] = useState('');
  const textRef = useRef<HTMLTextAreaElement>(null);
  const keys = useMemo(() => shapeOfPolicy(language), [language]);

  const read = useMemo(() => readText(text), [text]);
  const policy = 'value' in read && isObject(read.value) ? read.value : {};
  // A policy of thousands of terms takes longer to check than a key takes to press.
  const checked = useDeferredValue(read);
  const remarks = useMemo(() => {
    if (!('value' in checked)) return [];
    const judge = {
      flagged: (label: string) => toldIn(label) ?? [],
      told: (words: string) => toldIn(words, 'context') ?? [],
      today,
    };
    return checkPolicy(checked.value, judge).map((remark) => sayRemark(remark, language));
  }, [checked, language, today]);

  const begin = (next: string, says: string) => {
    setBefore(text);
    setText(next);
    setBegan(says);
  };
  const open = async (files: readonly File[]) => {
    const names = files.map(({ name }) => name).join(', ');
    const found = policyIn(
      await Promise.all(
        files.map(async (file) => ({
          name: file.name,
          bytes: new Uint8Array(await file.arrayBuffer()),
        })),
      ),
    );
    if (found) begin(textOf(found), words.begin.opened(names));
    else setBegan(words.begin.notOpened(names));
  };

  const target: Target = {
    browser,
    extensionId: ids[browser],
    ...(installUrl !== '' && { installUrl }),
  };
  const fitting = formats.filter((one) => one.fits(target));
  const chosen = fitting.find(({ id }) => id === format) ?? fitting[0];
  const isSound =
    checked === read && 'value' in read && remarks.every(({ severity }) => severity !== 'error');
  const hasId = target.extensionId.trim() !== '';
  const files = isSound && chosen && hasId ? filesOf(policy, chosen, target) : null;

  const state: BuilderState = {
    keys,
    policy,
    text,
    broken: 'value' in read ? null : read,
    remarks,
    isChecked: toldIn('') !== null,
    began,
    canUndo: before !== null,
    files: {
      browser,
      extensionId: ids[browser],
      installUrl,
      formats: fitting.map(({ id, name }) => ({ id, name: name[language] })),
      format: chosen?.id ?? '',
      files: files?.map(({ name, place }) => ({ name, place: place[language] })) ?? null,
      hasWarnings: remarks.length > 0,
      isSound,
    },
  };
  return (
    <BuilderView
      language={language}
      words={words}
      state={state}
      textRef={textRef}
      acts={{
        onOpen: (given) => void open(given),
        onInForce: () => begin(textOf(written), words.begin.tookInForce),
        onEmpty: () => begin(textOf(empty), words.begin.tookEmpty),
        onUndo: () => begin(before ?? '', ''),
        onKey(key, value) {
          const { [key]: _, ...rest } = policy;
          setText(textOf(value === undefined ? rest : { ...policy, [key]: value }));
        },
        onText: setText,
        onShow: (path) => show(textRef.current, text, path),
        onBrowser: setBrowser,
        onId: (id) => setIds({ ...ids, [browser]: id }),
        onInstallUrl: setInstallUrl,
        onFormat: setFormat,
        onFile(name) {
          const file = files?.find((one) => one.name === name);
          if (file) giveFile(name.split('/').at(-1) ?? name, file.bytes);
        },
        onZip: () => files && giveFile(`discreet-${chosen?.id}-${browser}.zip`, zipOf(files)),
      }}
    />
  );
}

/** Selects what a path means. Firefox scrolls to a selection only when the field takes the focus anew. */
function show(field: HTMLTextAreaElement | null, text: string, path: string): void {
  const stretch = stretchOf(text, path);
  if (!field || !stretch) return;
  field.blur();
  field.setSelectionRange(stretch.start, stretch.end);
  field.focus();
  const lines = text.slice(0, stretch.start).split('\n').length;
  const height = Number.parseFloat(getComputedStyle(field).lineHeight);
  field.scrollTop = Math.max(0, (lines - 3) * height);
}
