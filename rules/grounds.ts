// Why a subject is sensitive, and where the law says so. Rules name one of these; a better source is put here once.
import type { Ground } from './engine/types.ts';

/** General Data Protection Regulation, (EU) 2016/679: in Dutch AVG. */
const regulation = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';
/** The Dutch act that goes with it: Uitvoeringswet AVG. */
const dutchAct = 'https://wetten.overheid.nl/BWBR0040940';

const inRegulation = (nl: string, en: string): Ground => ({
  name: { nl, en },
  source: regulation,
});

// Article 5: no more than is needed, and kept safe.

export const dataMinimisation = inRegulation(
  'art. 5 lid 1 onder c AVG (minimale gegevensverwerking)',
  'art. 5(1)(c) GDPR (data minimisation)',
);

export const minimisationAndSecurity = inRegulation(
  'art. 5 lid 1 onder c en f AVG (minimale gegevensverwerking, vertrouwelijkheid)',
  'art. 5(1)(c) and (f) GDPR (data minimisation, confidentiality)',
);

/** Payment Card Industry Data Security Standard, requirement 3: what of a card may be kept. */
export const cardData: Ground = {
  name: {
    nl: 'art. 5 lid 1 onder c AVG; PCI DSS eis 3',
    en: 'art. 5(1)(c) GDPR; PCI DSS requirement 3',
  },
  source: 'https://www.pcisecuritystandards.org/document_library/',
};

// Article 9: special categories, which may not be processed but for a few exceptions.

export const originData = inRegulation(
  'art. 9 AVG (ras of etnische afkomst)',
  'art. 9 GDPR (racial or ethnic origin)',
);

export const politicalData = inRegulation(
  'art. 9 AVG (politieke opvattingen)',
  'art. 9 GDPR (political opinions)',
);

export const beliefData = inRegulation(
  'art. 9 AVG (religie of overtuiging)',
  'art. 9 GDPR (religion or belief)',
);

export const unionData = inRegulation(
  'art. 9 AVG (lidmaatschap van een vakbond)',
  'art. 9 GDPR (trade union membership)',
);

export const healthData = inRegulation('art. 9 AVG (gezondheid)', 'art. 9 GDPR (health)');

export const sexualityData = inRegulation(
  'art. 9 AVG (seksueel gedrag of gerichtheid)',
  'art. 9 GDPR (sex life or sexual orientation)',
);

// Article 10: crimes and convictions, which only public authorities keep.

export const criminalData = inRegulation(
  'art. 10 AVG (strafrechtelijke gegevens)',
  'art. 10 GDPR (criminal convictions and offences)',
);

// Article 87: numbers by which a state knows its people, for which each state has a law.

export const nationalNumber = inRegulation(
  'art. 87 AVG (nationaal identificatienummer)',
  'art. 87 GDPR (national identification number)',
);

export const dutchNationalNumber: Ground = {
  name: {
    nl: 'art. 46 UAVG (nationaal identificatienummer)',
    en: 'art. 46 Dutch GDPR Act (UAVG)',
  },
  source: dutchAct,
};
