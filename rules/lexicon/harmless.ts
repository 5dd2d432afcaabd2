// What harmless notes are about, so that rules can tell a router from a patient and a school from a believer.
export const harmless = {
  /** Where something is a subject and nobody's own. */
  PUBLICITY: {
    nl: `folder | brochure | fonds | stichting | collecte | goede doel | documentaire | boek | serie | film | onderzoek naar | algemene vraag | dekking voor`,
    en: `charity | awareness | leaflet | brochure | blog | poster | general question | generic`,
  },
  /** Patients with fur. */
  PET: {
    nl: `hond | kat | dieren | labrador | puppy | papegaai`,
    en: `dog | cat | pet | vet | labrador | puppy`,
  },
} as const;
