import type { HelpLine } from './engine/policy.ts';

/** The day on which all of them were looked up. */
const verifiedOn = '2026-11-23';

/** What is shown until an organisation brings its own: only numbers that were looked up, with the day and the place. */
export const defaultHelpLines: readonly HelpLine[] = [
  {
    id: 'emergency',
    name: { nl: 'Alarmnummer', en: 'Emergency number' },
    reach: '112',
    about: { nl: 'bij gevaar op dit moment', en: 'in danger right now' },
    categories: ['threat', 'domestic-violence', 'stalking', 'sexual-violence'],
    verifiedOn,
    source: 'https://www.rijksoverheid.nl/',
  },
  {
    id: 'veilig-thuis',
    name: { nl: 'Veilig Thuis', en: 'Veilig Thuis (safe at home)' },
    reach: '0800-2000',
    about: {
      nl: 'bij geweld thuis; gratis, dag en nacht, ook anoniem',
      en: 'violence at home; free, day and night, also without a name',
    },
    categories: ['domestic-violence', 'family', 'stalking'],
    verifiedOn,
    source: 'https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld',
  },
  {
    id: 'centrum-seksueel-geweld',
    name: { nl: 'Centrum Seksueel Geweld', en: 'Centrum Seksueel Geweld (sexual assault centre)' },
    reach: '0800-0188',
    about: { nl: 'gratis, dag en nacht', en: 'free, day and night' },
    categories: ['sexual-violence'],
    verifiedOn,
    source: 'https://centrumseksueelgeweld.nl/',
  },
  {
    id: 'zelfmoordpreventie',
    name: { nl: '113 Zelfmoordpreventie', en: '113 suicide prevention' },
    reach: '113',
    about: {
      nl: 'bij gedachten aan zelfdoding; gratis, dag en nacht, anoniem, ook chat op 113.nl',
      en: 'thoughts of suicide; free, day and night, without a name, also chat on 113.nl',
    },
    categories: ['health'],
    verifiedOn,
    // Its message of 2025-10-03 (ANP) says that it has become free; older pages still say that it costs money.
    source: 'https://upday.com/',
  },
  {
    id: 'slachtofferhulp',
    name: { nl: 'Slachtofferhulp Nederland', en: 'Slachtofferhulp Nederland (victim support)' },
    reach: '0900-0101',
    about: {
      nl: 'na een misdrijf; lokaal tarief',
      en: 'after a crime; local rate',
    },
    categories: ['threat', 'stalking', 'crime', 'sexual-violence'],
    verifiedOn,
    source: 'https://www.slachtofferhulp.nl/professionals/',
  },
  {
    id: 'helpwanted',
    name: { nl: 'Helpwanted (Offlimits)', en: 'Helpwanted (Offlimits)' },
    reach: '020-261 52 75',
    about: {
      nl: 'bij misbruik of bedreiging online; gratis en anoniem',
      en: 'abuse or threats online; free and without a name',
    },
    categories: ['sexual-violence', 'stalking'],
    verifiedOn,
    source: 'https://helpwanted.nl/en',
  },
  {
    id: 'kindertelefoon',
    name: { nl: 'De Kindertelefoon', en: 'De Kindertelefoon (for children)' },
    reach: '0800-0432',
    about: { nl: 'voor kinderen en jongeren', en: 'for children and young people' },
    categories: ['family', 'domestic-violence'],
    verifiedOn,
    source: 'https://www.meldknop.nl/',
  },
];
