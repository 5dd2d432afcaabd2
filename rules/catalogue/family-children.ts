import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'family-children',
  category: 'family',
  name: { nl: 'Gezag, omgang en jeugdzorg', en: 'Custody, contact and youth care' },
  looksFor: {
    nl: 'gezag, omgang, uithuisplaatsing, pleeggezin, jeugdzorg, adoptie',
    en: 'custody, contact order, foster care, social services, adoption',
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
      // Who decides over a child, and whom it lives with.
      'voogdij|voogdijinstelling|gezinsvoogd*|voogdes|co-ouderschap|coouderschap|(eenhoofdig gezag)|(ouderlijk gezag)|omgangsregeling*|omgangshuis|bezoekregeling|omgangsrecht|omgangsbegeleiding|ouderschapsplan',
      'gezag .. bij|moeder|vader|ouders|kind|rechter|over|beëindigd|ontzet|alleen',
      'uit de ouderlijke macht',
      'vader|moeder|ex|hij|zij ... omgang',
      'kinderrechter',
      // Youth care and placement.
      'jeugdzorg*|jeugdbescherm*|jeugdbesch|pleeggezin*|pleegouder*|pleegvdr|netwerkpleeggezin|gezinshuis*|gastgezin|uithuisplaats*|spoeduithuisgeplaatst',
      'ots|uhp|jeugdzorgplus|gezinscoach|(crisisdienst jeugd)|(gecertificeerde instelling)|(veilig thuis meld*)|(vertrouwenscentrum kindermishandeling)',
      'raad .. kinderbescherming|(via de raad)',
    ],
    en: [
      // Who decides over a child, and whom it lives with.
      'mother|father|dad|mum .. no contact|say|access|rights',
      // Youth care and placement.
      'foster*|(care order)|(care leaver)|(looked after child)|(into care)|(in care since)|(kinship carer)|(kinship care)|sgo|(special guardianship)|(supervision order)|(child protection)|(cp plan)|(child in need)|(youth care)|(children in care)',
    ],
  },
  unless: {
    en: ['foster rd|road|street|lane|ltd'],
  },
  flags: [
    'Schoolapp: [moeder heeft het eenhoofdig gezag].',
    '[jeugdzorg is betrokken], vraag naar het wijkteam',
    '[zoon zit in een pleeggezin], eigen sim aangevraagd',
    '[kids are in foster care], pause the TV package',
  ],
  allows: [
    'Mw wil een hond adopteren en zoekt de verzekering.',
    'Adoptie van nieuwe technologie bespreken.',
    'Custody account fee explained.',
    'He is in police custody since Friday.',
    'They adopted a puppy, pet cover added.',
    'The road is not adopted by the council.',
    'Survey at 12 Foster Road done.',
  ],
} satisfies ContextRule;
