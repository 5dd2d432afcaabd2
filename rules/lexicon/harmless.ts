// What harmless notes are about, so that rules can tell a router from a patient and a school from a believer.
export const harmless = {
  /** Where something is a subject and nobody's own. */
  PUBLICITY: {
    nl: `folder | brochure | beurs | campagne | fonds | stichting | collecte | goed doel | goede doel | documentaire | presentatie | boek | serie | film | onderzoek naar | algemene vraag | algemeen antw | algemeen antwoord`,
    en: `charity | awareness | leaflet | brochure | blog | poster | general question | generic`,
  },
  /** Patients with fur. */
  PET: {
    nl: `hond | kat | dieren | labrador | puppy | papegaai`,
    en: `dog | cat | pet | vet | labrador | puppy`,
  },
  /** Things that fail, recover and are diagnosed as patients are. */
  GEAR: {
    nl: `storing | lijn | verbinding | internet | wifi | server | router | modem | ketel | cv | app | website | site | systeem | net | mast | toestel | telefoon | tv | printer | laptop | auto | kabel | meter | glasvezel | leverancier | monteur | levering | zending | pakket | scherm | geluid | batterij | accu | apparaat | machine | dak | schuur`,
    en: `line | connection | internet | wifi | network | server | router | modem | hub | boiler | app | website | site | system | phone | tv | printer | laptop | car | van | cable | meter | signal | fibre | fault | engineer | tech | screen | battery | device | device's | machine | roof | fence | shed | outage | service | delivery | parcel | socket | port`,
  },
  /** Names of streets; an agent writes many of them. */
  STREET: {
    nl: `*straat | *laan | *plein | *singel | *gracht | *kade | *dreef | *park`,
    en: `road | rd | street | lane | row | close | court | hill | depot | cabinet`,
  },
} as const;
