// Who decides over a child and whom it lives with: custody, contact orders, foster care, youth care.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'family-children',
  category: 'family',
  name: { nl: 'Gezag, omgang en jeugdzorg', en: 'Custody, contact and youth care' },
  looksFor: {
    nl: 'gezag, omgang, uithuisplaatsing, pleeggezin, jeugdzorg, adoptie',
    en: 'custody, contact order, foster care, social services, adoption',
  },
  codes: ['Z0', 'A4', 'A1'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // Who decides over a child, and whom it lives with.
      'voogdij|voogdijzaak|voogdijinstelling|gezinsvoogd*|co-ouder*|(eenhoofdig gezag)|(ouderlijk gezag)|omgangsregeling*|bezoekregeling|ouderschapsplan|kinderrechter',
      'gezag .. bij|moeder|vader|ouders|kind|rechter|over',
      'vader|moeder|ex|hij|zij ... omgang',
      // Youth care and placement.
      'jeugdzorg*|jeugdbescherm*|pleeggezin*|pleegouder*|pleegkind*|pleegzorg*|gezinshuis*|*huisplaats*|*thuisgeplaatst|ondertoezichtstelling|geadopteerd*',
      'ots|uhp|gezinscoach|(gecertificeerde instelling)|(veilig thuis meld*)',
      'raad .. kinderbescherming|(via de raad)',
    ],
    en: [
      // Who decides over a child, and whom it lives with.
      'mother|father|dad|mum .. no contact|say|access|rights',
      'adopted child|son|daughter',
      'custody',
      '(parental responsibility)|(child arrangements)|(contact order)|cafcass',
      // Youth care and placement.
      'foster*|(care order)|(into care)|(in care since)|sgo|(special guardianship)|(supervision order)|(child protection)|(child in need)|(youth care)|(social services)',
    ],
  },
  unless: {
    en: ['foster rd|road|street|lane|ltd', 'police|in custody', 'custody a|account|fee'],
  },
  flags: [
    'Schoolapp: [moeder heeft het eenhoofdig gezag].',
    '[jeugdzorg is betrokken], vraag naar het wijkteam',
    '[zoon zit in een pleeggezin], eigen sim aangevraagd',
    '[kids are in foster care], pause the TV package',
    '[Kinderen zijn uithuisgeplaatst], abonnement omlaag.',
    '[verwikkeld in een voogdijzaak]',
    '[Going through a custody battle], wants statements',
    '[social services are involved], call the aunt',
    '[parents fighting over custody], both want the line',
  ],
  allows: [
    'Mw wil een hond adopteren en zoekt de verzekering.',
    'Adoptie van nieuwe technologie bespreken.',
    'Custody account fee explained.',
    'He is in police custody since Friday.',
    'They adopted a puppy, pet cover added.',
    'The road is not adopted by the council.',
    'Survey at 12 Foster Road done.',
    'Custody a/c fees queried.',
  ],
} satisfies ContextRule;
