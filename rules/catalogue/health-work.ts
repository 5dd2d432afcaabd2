// Health at work: sick leave, incapacity and the benefits for it.
import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'health-work',
  category: 'health',
  name: { nl: 'Verzuim en arbeidsongeschiktheid', en: 'Sick leave and incapacity' },
  looksFor: {
    nl: 'ziekmelding, ziektewet, WIA, arbeidsongeschikt, re-integratie',
    en: 'sick leave, "signed off", ESA, PIP, incapacity',
  },
  codes: ['Z0', 'B2'],
  ground: {
    name: { nl: 'art. 9 AVG (gezondheid)', en: 'art. 9 GDPR (health)' },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // unfit for work, and the law of it
      'arbeidsongeschikt|arbeidsongeschikte|arbeidsongeschiktheid|invaliditeit|invaliditeitspensioen',
      'wajong|wia|wao|ziektewet|ziektewetuitkering|iva-uitkering|wga',
      'NUMBER procent? afgekeurd|ao',
      'wvp|poortwachter|re-integratie*|reintegratie*|arbeidsdeskundige .. wk|plan|traject|loopt|sinds|rapporteert|NUMBER|bezig',
      'spoor & burn*|wvp|re-integratie*|ziek*|werkgever',
      // reported sick
      'ziektejaar|ziekteverlof|ziekteverzuim|ziekmelding|ziekteuitkering|ziekengeld',
      'uit|thuis|uitgevallen .. met|door|ivm|wegens .. burn*|rugklachten|ziekte|depress*|stress',
      'langdurig|tijdelijk|weer ziek',
      'langdurig uit|uitgevallen|afwezig',
      'maanden|weken|jaar NOT .. kunnen werken',
    ],
    en: [
      // unfit for work, and the law of it
      'lcwra|esa|pip|dla|ssdi|ndis',
      'disability benefit*|benefits|allowance|pension|lump|claim|living|insurance|payment*|leave',
      // reported sick
      'off|long|gone|out|lt|signed|phoned|called|calling|on long-term? .. sick',
      'SUBJECT|HOUSEHOLD|he|she|hes|shes BE? signed off',
      'signed him|her|me off',
      'lt sick',
      'off|out|away work with|due|since|because & ill|sick|depress*|back|stress|anxiety|surgery|injur*|nerves',
      'off work with',
      'off|out|away .. with stress|medical',
      'last worked & long|ill|fibromyalgia|back|sick|covid|depress*',
    ],
  },
  unless: {
    nl: [
      // our own people, cover that is asked about, and figures of speech
      'dekking|lening|verzekering .. arbeidsongeschiktheid',
    ],
    en: [
      // our own people, statuses, and what a manager signs
      'engineer|driver|technician|crew|tech|courier|we|staff .. sick|ill',
      'status .. sick',
      'signed off the',
    ],
  },
  flags: [
    '[Contactpersoon is langdurig ziek thuis], mail naar collega.',
    'Premievrij gezet, [kl is volledig arbeidsongeschikt].',
    'Payment break, [he is signed off until May].',
    'Use the deputy, [Karen is on long term sick leave].',
  ],
  allows: [
    'Monteur ziek, afspraak verzet naar vrijdag.',
    'Wat gebeurt er met een lening bij arbeidsongeschiktheid? Folder gemaild.',
    'Engineer off sick, slot moved to Friday.',
    'Snag list signed off by the site manager.',
    'Monteur heeft zich ziek gemeld.',
    'Can I set my status to "off sick" by default?',
    'He signed off the invoice.',
  ],
} satisfies ContextRule;
