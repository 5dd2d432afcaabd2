import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'family-separation',
  category: 'family',
  name: { nl: 'Scheiding en alimentatie', en: 'Separation and maintenance' },
  looksFor: {
    nl: 'echtscheiding, uit elkaar, alimentatie, affaire',
    en: 'divorce, split up, child maintenance, affair',
  },
  codes: ['Z0', 'A4', 'A1'],
  ground: {
    name: {
      nl: 'art. 5 lid 1 onder c AVG (alleen wat nodig is)',
      en: 'art. 5(1)(c) GDPR (only what is necessary)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // Divorce, by name.
      'echtscheid*|echtsch|vechtscheiding*',
      'in|sinds|na|door|ivm|wegens|vanwege|de|haar|zijn|hun|een scheiding',
      // Apart, in everyday words.
      'gaan uit elkaar|elkr',
      'aanstaande ex',
      // Maintenance.
      'alimentatie*',
    ],
    en: [
      // Divorce, by name.
      'divorce*|divorcing|(decree nisi)|(decree absolute)|(decree abs)|annulment|annulled|(conditional order)|(marriage dissolved)',
      'sep d from|since',
    ],
  },
  unless: {
    nl: [
      // Things that are kept apart, a question about a product.
      'scheiding .. achtertuin|tuin|erf|schutting|ruimten',
      'veld alimentatie',
    ],
  },
  flags: [
    'Contract splitsen, [klt ligt in scheiding].',
    '[gaan uit elkaar], internet blijft op haar naam',
    '[VECHTSCHEIDING], GEEN WIJZIGING ZONDER BEIDEN',
    '[betaalt veel alimentatie], vraagt lager abonnement',
    '[going through a divorce], wants own account',
  ],
  allows: [
    'Plastic en papier gescheiden inzamelen, folder gestuurd; klant vroeg of zijn afval net gescheiden verwerkt wordt.',
    'Melding over de scheiding in de tuin van de buren.',
    'De accounts van vader en zoon, een stel, zijn gescheiden; de accounts zijn gescheiden, vader heeft nu een eigen factuur.',
    'Het veld alimentatie was ten onrechte aangevinkt.',
    'De kast van het stel viel na montage uit elkaar.',
    'They want to split up the order into two parcels.',
    'Maintenance visit booked, child lock fitted.',
    'We keep breaking up on this call, said his wife.',
  ],
} satisfies ContextRule;
