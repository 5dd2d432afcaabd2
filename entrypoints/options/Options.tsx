import { type JSX, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { type OptionsActs, OptionsView } from '../../components/OptionsView.tsx';
import type { Arrived } from '../../components/OwnTransfer.tsx';
import type { OwnDesk } from '../../components/own-desk.ts';
import { wordsIn } from '../../components/text/index.ts';
import { builderIn, optionsIn } from '../../components/text/pages.ts';
import type { Policy } from '../../rules/engine/policy.ts';
import type { Language } from '../../rules/engine/types.ts';
import { applyPolicy, defaultCodeBook, defaultHelpLines, mergePolicy } from '../../rules/index.ts';
import { type Settings, sendMessage } from '../background/messages.ts';
import { giveText } from '../builder/give-file.ts';
import { changeOwn, mostCharacters, written } from '../policy/own-change.ts';
import { arrive } from './arrive.ts';
import { ownShapes } from './own-shapes.ts';
import { hostsOf, notPermitted, permit } from './permissions.ts';
import { remarksOn } from './remarks.ts';
import { ruleShelves } from './shelves.ts';
import { tidy } from './tidy.ts';

interface Props {
  readonly language: Language;
  readonly opened: Settings;
}

export function Options({ language, opened }: Props): JSX.Element {
  const [{ managed, own }, setSettings] = useState(opened);
  const [arrived, setArrived] = useState<Arrived | null>(null);
  const [forbidden, setForbidden] = useState<readonly string[]>([]);
  const [wasRefused, setRefused] = useState(false);
  const words = optionsIn[language];
  const merged = useMemo(() => mergePolicy(managed, own), [managed, own]);
  const { policy } = merged;

  useEffect(() => {
    const listen = (changes: object, area: string) => {
      if (area === 'local' && ('own' in changes || 'policy' in changes)) void reload();
    };
    const reload = () => sendMessage('getSettings', undefined).then(setSettings, stayAsItIs);
    browser.storage.onChanged.addListener(listen);
    return () => browser.storage.onChanged.removeListener(listen);
  }, []);

  const look = useMemo(
    () => () => void notPermitted(hostsOf(own.sites ?? [])).then(setForbidden),
    [own],
  );
  useEffect(look, [look]);

  const desk: OwnDesk = {
    ...merged,
    language,
    words,
    popup: wordsIn[language].popup,
    own,
    managed: whoManages(managed, words.anOrganisation),
    set(change) {
      const changed = changeOwn(managed, own, change);
      if (changed.problems.length > 0)
        return { problems: changed.problems, kept: Promise.resolve() };
      setSettings({ managed, own: changed.own });
      return { problems: [], kept: keep(change) };
    },
  };
  const keep = async (change: Parameters<OwnDesk['set']>[0]) => {
    const problems = await sendMessage('setOwn', change).catch(() => null);
    if (problems?.length === 0) return;
    setSettings(await sendMessage('getSettings', undefined));
    throw new Error('The change was not kept.');
  };
  const ask = (hosts: readonly string[]) =>
    void permit(hosts).then((granted) => {
      setRefused(!granted);
      look();
    });
  const acts: OptionsActs = {
    tidy,
    onSites(sites) {
      const before = new Set(hostsOf(own.sites ?? []));
      ask(hostsOf(sites).filter((host) => !before.has(host)));
    },
    onPermit: (match) => ask([match]),
    onExport: () => giveText('discreet.json', `${JSON.stringify(written(own), null, 2)}\n`),
    async onFile(file) {
      if (file.size > mostCharacters) setArrived({ is: 'too-big' });
      else setArrived(arrive(await file.text(), managed, own));
    },
    onLookedAt: () => setArrived(null),
  };

  const shelves = useMemo(() => ruleShelves(policy, language), [policy, language]);
  const shapes = useMemo(() => ownShapes(language), [language]);
  const judged = useDeferredValue(own);
  const remarks = useMemo(() => remarksOn(judged, language), [judged, language]);
  const { codeBook } = useMemo(() => applyPolicy(policy).inForce, [policy]);
  return (
    <OptionsView
      language={language}
      desk={desk}
      form={builderIn[language].form}
      items={{
        shelves,
        book: codeBook.map(({ id, label }) => ({ id, label: label[language] })),
        shapes,
        items: {
          terms: (policy.terms ?? []).filter((term) => term !== null),
          sites: (policy.sites ?? []).filter((site) => site !== null),
          codeBook: (policy.codeBook ?? defaultCodeBook).filter((code) => code !== null),
          helpLines: (policy.helpLines ?? defaultHelpLines).filter((line) => line !== null),
        },
        remarks,
        notPermitted: forbidden,
        wasRefused,
        arrived,
      }}
      acts={acts}
    />
  );
}

function whoManages(managed: Policy | null, somebody: string): OwnDesk['managed'] {
  if (managed === null) return null;
  return { organisation: managed.organisation ?? somebody, contact: managed.contact ?? null };
}

/** The background does not answer; the next change says so. */
function stayAsItIs(): void {}
