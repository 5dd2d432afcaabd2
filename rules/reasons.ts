// Why a finding is a finding, for the agent who asks: the door of the prompt to the rules.
import { rules } from './catalogue/index.ts';
import type { Category, Ground, Text } from './engine/types.ts';
import { dataMinimisation } from './grounds.ts';

const grounds = new Map(rules.map(({ id, ground }): [string, Ground] => [id, ground]));

/** The legal ground of a rule. What an organisation added by itself rests on what holds for every note. */
export function groundOf(rule: string): Ground {
  return grounds.get(rule) ?? dataMinimisation;
}

/**
 * One plain sentence a category. True for every rule of it: being stalked or beaten is no special category of data
 * in itself, an origin may be told without a race, and gender is not sexual orientation.
 */
export const reasons: Readonly<Record<Category, Text>> = {
  stalking: {
    nl: 'Lekt deze notitie uit, dan kan degene die de klant lastigvalt meelezen.',
    en: 'If this note leaks, the person who harasses the customer may read it too.',
  },
  'domestic-violence': {
    nl: 'Leest degene die dit doet mee, dan kan dat de klant in gevaar brengen.',
    en: 'If the person who does this reads it too, the customer can be in danger.',
  },
  threat: {
    nl: 'Leest de verkeerde dit, dan kan iemand gevaar lopen.',
    en: 'If the wrong person reads this, somebody can come to harm.',
  },
  'sexual-violence': {
    nl: 'Dit is zo persoonlijk dat alleen de klant mag bepalen wie het weet.',
    en: 'This is so private that only the customer should decide who knows.',
  },
  'shielded-address': {
    nl: 'De klant houdt dit geheim, vaak om veilig te blijven; een notitie mag het niet verraden.',
    en: 'The customer keeps this secret, often to stay safe; a note must not give it away.',
  },
  health: {
    nl: 'Over gezondheid mag je alleen iets vastleggen als de wet er een uitzondering voor maakt.',
    en: 'Health may only be recorded where the law makes an exception for it.',
  },
  crime: {
    nl: 'Strafbare feiten en verdenkingen mag een bedrijf alleen vastleggen als een wet dat toestaat.',
    en: 'A company may only record crimes and suspicions where a law allows it.',
  },
  ethnicity: {
    nl: 'Waar iemand vandaan komt is voor de dienst niet nodig, en het kan tegen de klant werken.',
    en: 'Where somebody comes from is not needed for the service, and it can work against the customer.',
  },
  religion: {
    nl: 'Over geloof of overtuiging mag je alleen iets vastleggen als de wet er een uitzondering voor maakt.',
    en: 'Religion or belief may only be recorded where the law makes an exception for it.',
  },
  politics: {
    nl: 'Wat iemand stemt, vindt of bij welke bond hij hoort, is voor de dienst niet nodig.',
    en: 'How somebody votes, what they stand for or which union they are in is not needed for the service.',
  },
  sexuality: {
    nl: 'Dit is heel persoonlijk en voor de dienst niet nodig.',
    en: 'This is very personal and not needed for the service.',
  },
  conduct: {
    nl: 'Een oordeel blijft jaren staan en kleurt hoe collega’s de klant behandelen.',
    en: 'A judgement stays for years and colours how colleagues treat the customer.',
  },
  finance: {
    nl: 'Een collega hoeft alleen te weten wat er is afgesproken, niet waarom de klant krap zit.',
    en: 'A colleague only needs to know what was agreed, not why money is short.',
  },
  family: {
    nl: 'Dit gaat ook over mensen die niet weten dat het hier staat.',
    en: 'This is also about people who do not know that it is written here.',
  },
  bsn: {
    nl: 'Met dit nummer kan iemand zich voordoen als de klant, en de wet staat het gebruik ervan maar zelden toe.',
    en: 'With this number somebody can pose as the customer, and the law rarely allows its use.',
  },
  'id-document': {
    nl: 'Met dit nummer kan iemand zich voordoen als de klant.',
    en: 'With this number somebody can pose as the customer.',
  },
  'bank-account': {
    nl: 'Dit nummer heeft een eigen veld; in een notitie kan een oplichter het gebruiken.',
    en: 'This number has a field of its own; in a note a fraudster can use it.',
  },
  'payment-card': {
    nl: 'Met deze gegevens kan iemand betalen op kosten van de klant.',
    en: 'With these details somebody can pay at the customer’s expense.',
  },
  credential: {
    nl: 'Wie dit leest, kan inloggen of zich voordoen als de klant.',
    en: 'Whoever reads this can log in or pose as the customer.',
  },
  contact: {
    nl: 'Dit heeft een eigen veld; in een notitie blijft het staan, ook als het niet meer klopt.',
    en: 'This has a field of its own; in a note it stays, even when it is no longer right.',
  },
  address: {
    nl: 'Dit heeft een eigen veld; in een notitie kan het verraden waar iemand is.',
    en: 'This has a field of its own; in a note it can give away where somebody is.',
  },
  'birth-date': {
    nl: 'Met een geboortedatum wordt vaak gecontroleerd wie er belt; wie dit leest kan ermee liegen.',
    en: 'A date of birth is often asked to check who is calling; whoever reads this can lie with it.',
  },
};
