// The administrator's guide: how the package and the policy get to Chrome, Edge and Firefox, and how to see that they did.
import { type Format, formats, type Target } from '../../../entrypoints/builder/formats/index.ts';
import { linuxPolicy } from '../../../entrypoints/builder/formats/linux.ts';
import type { Language } from '../../../rules/engine/types.ts';
import { administratorWords } from './administrator-words.ts';
import type { Facts } from './facts.ts';
import { code, json, list, page, plain, table } from './markdown.ts';

const browsers = ['chrome', 'edge', 'firefox'] as const;
const names = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox' } as const;

/** Small, and enough to see in the popup that it arrived. */
const example = {
  organisation: 'Voorbeeld Telecom',
  contact: 'privacy@voorbeeld.example',
  language: 'nl',
} as const;

function targetsOf({ ids }: Facts): Target[] {
  return browsers.map((browser) => ({
    browser,
    extensionId: ids[browser],
    installUrl:
      browser === 'firefox'
        ? 'https://intranet.example/discreet.xpi'
        : 'https://intranet.example/discreet-updates.xml',
  }));
}

/** What the policy builder makes, and where each file goes: in the builder's own words. */
function deliveries(target: Target, language: Language, head: readonly string[]): string {
  const rows = formats
    .filter((format: Format) => format.fits(target))
    .flatMap((format) =>
      format
        .write(example, target)
        .map(({ name, place }) => [
          plain(format.name[language]),
          code(name),
          plain(place[language]),
        ]),
    );
  return table(head, rows);
}

const updates = ({ ids, version }: Facts) =>
  `\`\`\`xml
<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${ids.chrome}">
    <updatecheck codebase="https://intranet.example/discreet.crx" version="${version}"/>
  </app>
</gupdate>
\`\`\``;

function policiesJson(target: Target): unknown {
  const firefox = formats.find(({ id }) => id === 'firefox');
  const [file] = firefox?.write(example, target) ?? [];
  if (file === undefined) throw new Error('The builder makes no policies.json');
  return JSON.parse(new TextDecoder().decode(file.bytes));
}

export function administrator(facts: Facts, language: Language): string {
  const words = administratorWords[language];
  const [chrome, , firefox] = targetsOf(facts) as [Target, Target, Target];
  return page(
    'administrator',
    language,
    words.title,
    words.introduction(facts),
    words.needs,
    table(
      words.idHead,
      browsers.map((browser) => [
        names[browser],
        code(facts.ids[browser]),
        facts.oldest[browser === 'firefox' ? browser : 'chrome'],
      ]),
    ),
    words.chromium,
    list(words.chromiumSteps),
    updates(facts),
    json(linuxPolicy(example, chrome)),
    words.chromiumLimits,
    words.firefox,
    list(words.firefoxSteps),
    json(policiesJson(firefox)),
    words.delivery,
    ...targetsOf(facts).flatMap((target) => [
      `### ${names[target.browser]}`,
      deliveries(target, language, words.deliveryHead),
    ]),
    words.verification,
    list(words.verificationSteps),
    words.trouble,
    table(words.troubleHead, words.troubles),
    words.tested,
  );
}
