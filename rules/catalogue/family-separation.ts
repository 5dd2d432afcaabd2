// A couple comes apart: divorce by its name, "they are splitting up" in everyday words, maintenance that is paid or
// not.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'family-separation',
  category: 'family',
  name: { nl: 'Scheiding en alimentatie', en: 'Separation and maintenance' },
  looksFor: {
    nl: 'echtscheiding, uit elkaar, alimentatie, affaire',
    en: 'divorce, split up, child maintenance, affair',
  },
  codes: ['Z0', 'A4', 'A1'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // Divorce, by name.
      'echtscheid*|echtsch|vechtscheiding*',
      'in|sinds|na|door|ivm|wegens|vanwege|de|haar|zijn|hun|een scheiding',
      'scheiding uitgesproken',
      'CUSTOMER|HOUSEHOLD|hij|zij|ze .. gescheiden',
      'gescheiden vrouw|man|ouders|moeder|vader',
      'gaan|gaat|wil|willen scheiden',
      // Apart, in everyday words.
      'gaan|zijn|gingen uit elkaar|elkr',
      'zijn .. uit elkaar gegaan',
      'aanstaande ex',
      'relatie|huwelijk .. verbroken|voorbij|stuk|(is uit)',
      'relatiebreuk',
      // Maintenance.
      'alimentatie*',
    ],
    en: [
      // Divorce, by name.
      'divorce*|divorcing|annulment|annulled',
      'decree nisi|absolute',
      'sep|separated|separation d? from|since|last',
      'recently|legally|parents separated|split',
      // Apart, in everyday words.
      'split|broke|breaking up with .. PARTNER|EX|him|her',
      'left her|his|my husband|wife|partner',
      'marriage .. over|ended|ending|breakdown',
      'having an affair',
      // Maintenance.
      '(child maintenance)|(child support)|(spousal support)|alimony',
    ],
  },
  unless: {
    nl: [
      // Things that are kept apart, a question about a product.
      'scheiding .. achtertuin|tuin|erf|schutting',
      'veld alimentatie',
      'accounts ... gescheiden',
    ],
  },
  flags: [
    'Contract splitsen, [klt ligt in scheiding].',
    '[gaan uit elkaar], internet blijft op haar naam',
    '[VECHTSCHEIDING], GEEN WIJZIGING ZONDER BEIDEN',
    '[betaalt veel alimentatie], vraagt lager abonnement',
    '[going through a divorce], wants own account',
    '[Klant is gescheiden], rekening op eigen naam.',
    '[relatie is voorbij], contract splitsen',
    '[Mw gaat scheiden], wil eigen contract.',
    '[just separated from his wife], new address',
    '[She left her husband], own account wanted',
    '[pays child support], asks for a lower plan',
    '[zijn vorig jaar uit elkaar gegaan], router gaat naar haar',
    '[decree nisi granted], name change sent',
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
    'Kast is na montage weer uit elkaar gegaan.',
  ],
} satisfies ContextRule;
