import type { Language } from '../../rules/engine/types.ts';

interface PageWords {
  readonly introduction: string;
  readonly arrival: string;
  readonly who: string;
  readonly key: string;
  readonly type: string;
  readonly values: string;
  readonly example: string;
  readonly locks: string;
  readonly alone: string;
  readonly parts: string;
  readonly required: string;
  readonly whole: string;
  readonly asText: string;
}

/** The words around what the schema itself says. */
export const policyPageWords: Readonly<Record<Language, PageWords>> = {
  nl: {
    introduction:
      '# Het beleid\n\nWat een organisatie voor haar medewerkers kan vastleggen, sleutel voor sleutel. Deze pagina is gemaakt uit het schema waarmee Discreet een beleid leest (`npm run policy`). Editors kunnen [policy.schema.json](policy.schema.json) gebruiken: zet `"$schema"` bovenaan en ze wijzen fouten aan tijdens het typen.',
    arrival:
      '## Hoe een beleid aankomt\n\n- Chrome en Edge: onder `3rdparty.extensions.<id>` van het browserbeleid; op Windows ook in het register. Firefox: onder `policies.3rdparty.Extensions.<id>` in `policies.json`.\n- Volgorde: eerst de ingebouwde regels, dan het laatste goede beleid, dan het nieuwe. Chrome en Edge geven een wijziging door terwijl de browser draait; Firefox leest het beleid bij het starten.\n- Wat niet klopt, wordt met zijn plaats gemeld (`sites[2].match`), in de popup. Alleen het stukje dat niet klopt, valt weg: één site, één code, één hulplijn of één term. De rest geldt. Is een hele sleutel onbruikbaar, dan geldt zijn laatste goede waarde.\n- Chrome en Edge laten onbekende sleutels en verkeerde vormen zelf al weg, zonder iets te zeggen. Wie dat wil merken, geeft het hele beleid als tekst onder `json`.',
    who: '## Wie bepaalt wat\n\nWat vastligt, gaat voor wat de medewerker kiest; dat gaat voor wat de organisatie voorstelt; dat gaat voor wat ingebouwd is.\n\n- Zonder beleid kiest de medewerker alles zelf.\n- Met een beleid ligt elke sleutel vast: op de waarde in het beleid, of op de ingebouwde waarde als hij er niet in staat.\n- Een sleutel die in `defaults` staat, is een voorstel: de medewerker mag op de optiepagina iets anders kiezen.',
    key: 'Sleutel',
    type: 'Vorm',
    values: 'Waarden',
    example: 'Voorbeeld',
    locks: 'Mag in `defaults` staan.',
    alone: 'Alleen de organisatie bepaalt dit.',
    parts: 'Onderdeel',
    required: 'verplicht',
    whole: '## Een beleid als voorbeeld',
    asText: 'Het hele beleid als JSON-tekst. Een sleutel die ernaast staat, gaat voor.',
  },
  en: {
    introduction:
      '# The policy\n\nWhat an organisation can lay down for its agents, key by key. This page is made from the schema by which Discreet reads a policy (`npm run policy`). Editors can use [policy.schema.json](policy.schema.json): put `"$schema"` at the top and they point out mistakes while you type.',
    arrival:
      '## How a policy arrives\n\n- Chrome and Edge: under `3rdparty.extensions.<id>` of the browser’s policy; on Windows in the registry too. Firefox: under `policies.3rdparty.Extensions.<id>` in `policies.json`.\n- Order: first the built-in rules, then the last good policy, then the fresh one. Chrome and Edge pass a change on while the browser runs; Firefox reads the policy when it starts.\n- What does not fit is reported with its place (`sites[2].match`), in the popup. Only the part that does not fit is left out: one site, one code, one help line or one term. The rest holds. Where a whole key is of no use, its last good value holds.\n- Chrome and Edge drop unknown keys and wrong shapes themselves, and say nothing. To be told of them, give the whole policy as text under `json`.',
    who: '## Who says what holds\n\nWhat is locked goes before what the agent chooses; that goes before what the organisation proposes; that goes before what is built in.\n\n- Without a policy the agent chooses everything.\n- With a policy every key is locked: at its value in the policy, or at the built-in value where the policy does not hold it.\n- A key that stands in `defaults` is a proposal: the agent may choose otherwise on the options page.',
    key: 'Key',
    type: 'Shape',
    values: 'Values',
    example: 'Example',
    locks: 'May stand in `defaults`.',
    alone: 'The organisation alone decides this.',
    parts: 'Part',
    required: 'required',
    whole: '## A policy as an example',
    asText: 'The whole policy as JSON text. A key that stands beside it goes first.',
  },
};
