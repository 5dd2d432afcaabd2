import type { JSX } from 'react';
import type { Language } from '../rules/engine/types.ts';
import { OwnGeneral } from './OwnGeneral.tsx';
import { OwnLimits } from './OwnLimits.tsx';
import { type Items, type ListKey, OwnList } from './OwnList.tsx';
import { OwnPages } from './OwnPages.tsx';
import { OwnRemarks } from './OwnRemarks.tsx';
import { OwnRules, type RuleShelf } from './OwnRules.tsx';
import { type Arrived, OwnTransfer } from './OwnTransfer.tsx';
import type { OwnDesk } from './own-desk.ts';
import { PageFrame } from './PageFrame.tsx';
import type { PolicyRemark } from './PolicyRemarks.tsx';
import type { CodeItem } from './RuleRow.tsx';
import type { Shape } from './shape.ts';
import type { FormWords } from './text/builder-words.ts';

export interface OptionsItems {
  readonly shelves: readonly RuleShelf[];
  readonly book: readonly CodeItem[];
  readonly shapes: Readonly<Record<ListKey, Shape>>;
  readonly items: Readonly<Record<ListKey, Items>>;
  /** What speaks against the agent's own codes and help lines. */
  readonly remarks: Readonly<Record<'codeBook' | 'helpLines', readonly PolicyRemark[]>>;
  /** Own sites on which the browser lets nothing be checked. */
  readonly notPermitted: readonly string[];
  readonly wasRefused: boolean;
  readonly arrived: Arrived | null;
}

export interface OptionsActs {
  tidy(key: ListKey, items: Items): Items;
  onSites(sites: Items): void;
  onPermit(match: string): void;
  onExport(): void;
  onFile(file: File): void;
  onLookedAt(): void;
}

interface Props {
  readonly language: Language;
  readonly desk: OwnDesk;
  readonly form: FormWords;
  readonly items: OptionsItems;
  readonly acts: OptionsActs;
}

/** Everything that an agent can set, or sees set by the organisation. */
export function OptionsView({ language, desk, form, items, acts }: Props): JSX.Element {
  const { words, managed } = desk;
  const { general, rules, terms, sites, codes, helpLines, transfer } = words;
  const lead = managed === null ? words.lead : words.leadManaged(managed.organisation);
  const limits = managed === null ? {} : { limits: words.limits };
  const sections = { general, ...limits, rules, terms, sites, codes, helpLines, transfer };
  const list = (of: ListKey) => ({
    of,
    desk,
    form,
    shape: items.shapes[of],
    items: items.items[of],
    tidy: (all: Items) => acts.tidy(of, all),
  });
  return (
    <PageFrame language={language} title={words.page} lead={lead}>
      <OwnPages language={language} words={words} pages={desk.popup.pages} />
      <nav className="on-page" aria-label={words.sectionsOfPage}>
        <ul>
          {Object.entries(sections).map(([id, { title }]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <OwnGeneral desk={desk} />
      {managed !== null && <OwnLimits desk={desk} />}
      <OwnRules desk={desk} shelves={items.shelves} book={items.book} />
      <OwnList id="terms" words={terms} {...list('terms')} />
      <OwnList id="sites" words={sites} {...list('sites')} onSaved={acts.onSites}>
        {!desk.locked.includes('sites') && <p className="hint">{sites.asks}</p>}
        {items.notPermitted.length > 0 && (
          <div className="remarks">
            <p>{sites.notPermitted}</p>
            <ul>
              {items.notPermitted.map((match) => (
                <li key={match}>
                  <button type="button" className="plain" onClick={() => acts.onPermit(match)}>
                    {sites.permit(match)}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
        <p role="status" className="said some">
          {items.wasRefused && sites.refused}
        </p>
      </OwnList>
      <OwnList id="codes" words={codes} {...list('codeBook')}>
        <OwnRemarks title={codes.remarks} remarks={items.remarks.codeBook} />
      </OwnList>
      <OwnList id="helpLines" words={helpLines} {...list('helpLines')}>
        <OwnRemarks title={helpLines.remarks} remarks={items.remarks.helpLines} />
      </OwnList>
      <OwnTransfer
        desk={desk}
        arrived={items.arrived}
        onExport={acts.onExport}
        onFile={acts.onFile}
        onDone={acts.onLookedAt}
      />
    </PageFrame>
  );
}
