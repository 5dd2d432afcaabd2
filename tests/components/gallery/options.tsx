// The options page as three agents see it: one without a policy, one with, and one whose file is wrong.
import { createRoot } from 'react-dom/client';
import builderCss from '../../../components/builder.css?inline';
import controlsCss from '../../../components/controls.css?inline';
import { OptionsView } from '../../../components/OptionsView.tsx';
import type { Arrived } from '../../../components/OwnTransfer.tsx';
import optionsCss from '../../../components/options.css?inline';
import pagesCss from '../../../components/pages.css?inline';
import ruleCss from '../../../components/rule.css?inline';
import { wordsIn } from '../../../components/text/index.ts';
import { builderIn, optionsIn } from '../../../components/text/pages.ts';
import theme from '../../../components/theme.css?inline';
import { ownShapes } from '../../../entrypoints/options/own-shapes.ts';
import { ruleShelves } from '../../../entrypoints/options/shelves.ts';
import type { Policy } from '../../../rules/engine/policy.ts';
import type { Language } from '../../../rules/engine/types.ts';
import { defaultCodeBook, defaultHelpLines, mergePolicy } from '../../../rules/index.ts';

export type OptionsState = 'free' | 'managed' | 'wrong';

const nothing = () => undefined;
const own: Policy = {
  mode: 'confirm',
  terms: [{ id: 'team-noord', category: 'threat', patterns: { both: ['team noord'] } }],
  sites: [{ match: '*.crm.example', noteFields: ['#remark'] }],
};
const managed: Policy = {
  organisation: 'Voorbeeld Telecom',
  contact: 'toestel 1234',
  rules: ['-politics'],
  terms: [{ id: 'team-zuid', category: 'threat', patterns: { both: ['team zuid'] } }],
  defaults: ['language', 'sites'],
};
const arrived: Readonly<Record<OptionsState, Arrived | null>> = {
  free: {
    is: 'sound',
    change: {},
    differences: [{ key: 'sites', how: 'added', what: '*.crm.example' }],
    leftOut: ['organisation'],
  },
  managed: null,
  wrong: { is: 'wrong', problems: [{ path: 'sites[0].match', problem: 'not-a-host' }] },
};

export function showOptions(language: Language, state: OptionsState): void {
  document.title = 'Discreet';
  document.documentElement.lang = language;
  const style = document.createElement('style');
  style.textContent = theme + pagesCss + controlsCss + builderCss + ruleCss + optionsCss;
  document.head.append(style);
  const root = document.createElement('div');
  document.body.append(root);
  const organisation = state === 'managed' ? managed : null;
  const merged = mergePolicy(organisation, own);
  const { policy } = merged;
  createRoot(root).render(
    <OptionsView
      language={language}
      desk={{
        ...merged,
        language,
        words: optionsIn[language],
        popup: wordsIn[language].popup,
        own,
        managed: organisation && { organisation: 'Voorbeeld Telecom', contact: 'toestel 1234' },
        set: () => ({
          problems: state === 'wrong' ? [{ path: 'terms[0].category', problem: 'not-one-of' }] : [],
          kept: Promise.resolve(),
        }),
      }}
      form={builderIn[language].form}
      items={{
        shelves: ruleShelves(policy, language),
        book: defaultCodeBook.map(({ id, label }) => ({ id, label: label[language] })),
        shapes: ownShapes(language),
        items: {
          terms: policy.terms ?? [],
          sites: policy.sites ?? [],
          codeBook: defaultCodeBook,
          helpLines: defaultHelpLines,
        },
        remarks: {
          codeBook:
            state === 'wrong'
              ? [
                  {
                    path: 'codeBook[0].label.nl',
                    severity: 'error',
                    says: 'noemt een situatie',
                  },
                ]
              : [],
          helpLines: [],
        },
        notPermitted: state === 'free' ? ['*.crm.example'] : [],
        wasRefused: state === 'free',
        arrived: arrived[state],
      }}
      acts={{
        tidy: (_, items) => items,
        onSites: nothing,
        onPermit: nothing,
        onExport: nothing,
        onFile: nothing,
        onLookedAt: nothing,
      }}
    />,
  );
}
