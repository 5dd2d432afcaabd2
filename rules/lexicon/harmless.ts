// What harmless notes are about, so that rules can tell a router from a patient and a school from a believer.
export const harmless = {
  /** Where something is a subject and nobody's own. */
  PUBLICITY: {
    nl: `folder | brochure | beurs | campagne | fonds | stichting | collecte | goed doel |
      goede doel | loterij | lezing | documentaire | presentatie | vereniging | sponsorloop |
      themanummer | boek | podcast | serie | roman | film | onderzoek naar | voorlichting |
      algemene vraag | algemeen antw | algemeen antwoord`,
    en: `charity | charities | fundrais* | awareness | leaflet | brochure | campaign | foundation |
      donation | blog | sponsored | podcast | documentary | novel | research | poster |
      general question | general enquiry | generic | marathon`,
  },
  /** Patients with fur. */
  PET: {
    nl: `hond | kat | poes | konijn | cavia | paard | dier | dieren | huisdier | dierenarts |
      labrador | puppy | kitten | papegaai`,
    en: `dog | cat | rabbit | horse | pony | pet | pets | vet | vets | labrador | lab x | puppy |
      kitten | spaniel | terrier | spayed`,
  },
  /** Things that fail, recover and are diagnosed as patients are. */
  GEAR: {
    nl: `storing | storingen | lijn | verbinding | internet | wifi | netwerk | server | router |
      modem | ketel | cv | app | website | site | systeem | net | mast | toestel | telefoon | tv |
      printer | laptop | pc | auto | kabel | meter | signaal | glasvezel | leverancier | monteur |
      levering | zending | pakket | software | database | scherm | beeld | geluid | batterij |
      accu | apparaat | machine | dak | schuur`,
    en: `line | connection | internet | wifi | network | server | router | modem | hub | boiler |
      app | website | site | system | phone | tv | printer | laptop | pc | car | van | cable |
      meter | signal | fibre | fault | engineer | tech | technician | software | database | screen |
      battery | device | device's | machine | roof | fence | shed | outage | service | delivery |
      parcel | socket | port`,
  },
  /** What only a shop, a school or another organisation wants or is. */
  PREMISES: {
    nl: `school | basisschool | scholen | lyceum | omroep | zender | winkel | slager | slagerij |
      supermarkt | restaurant | hotel | museum | schap | praktijk | kantoor | bureau | zakelijk |
      offerte | licenties | lijnen | contract | pinautomaat | pinapparaat | leverancier | filiaal |
      tweede lijn | aansluiting | begraafplaats | ziekenhuis`,
    en: `school | schools | museum | cemetery | shop | store | restaurant | takeaway | clinic |
      practice | business account | licences | contract | supplier | tickets | trek | card reader |
      hall | procurement | university | supplies`,
  },
  /** Names of streets; an agent writes many of them. */
  STREET: {
    nl: `*straat | *laan | *plein | *singel | *gracht | *kade | *steeg | *straatweg | *dreef | *park`,
    en: `road | rd | street | lane | row | close | avenue | gardens | court | hill | depot | cabinet`,
  },
} as const;
