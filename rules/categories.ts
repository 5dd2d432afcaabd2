import type { Category, Text } from './engine/types.ts';

export interface CategoryWords {
  readonly kind: 'context' | 'identifier';
  /** As it stands inside a sentence: lower case, but for proper abbreviations. */
  readonly name: Text;
}

const situation = (nl: string, en: string): CategoryWords => ({
  kind: 'context',
  name: { nl, en },
});

const detail = (nl: string, en: string): CategoryWords => ({
  kind: 'identifier',
  name: { nl, en },
});

/** What people call each category. */
export const categories: Readonly<Record<Category, CategoryWords>> = {
  stalking: situation('stalking', 'stalking'),
  'domestic-violence': situation('huiselijk geweld', 'domestic violence'),
  threat: situation('bedreiging', 'threat'),
  'sexual-violence': situation('seksueel geweld', 'sexual violence'),
  'shielded-address': situation('afgeschermde gegevens', 'shielded details'),
  health: situation('gezondheid', 'health'),
  crime: situation('strafbare feiten', 'crime'),
  ethnicity: situation('afkomst', 'origin'),
  religion: situation('geloof', 'religion'),
  politics: situation('politiek of vakbond', 'politics or trade union'),
  sexuality: situation('seksualiteit of gender', 'sexuality or gender'),
  conduct: situation('oordeel over gedrag', 'judgement of conduct'),
  finance: situation('geldzorgen', 'money worries'),
  family: situation('gezin en familie', 'family matters'),
  bsn: detail('BSN', 'citizen service number'),
  'id-document': detail('nummer van een identiteitsbewijs', 'identity document number'),
  'bank-account': detail('rekeningnummer', 'bank account number'),
  'payment-card': detail('betaalkaart', 'payment card'),
  credential: detail('wachtwoord of pincode', 'password or PIN'),
  contact: detail('telefoonnummer of e-mailadres', 'phone number or e-mail address'),
  address: detail('adres', 'address'),
  'birth-date': detail('geboortedatum', 'date of birth'),
};
