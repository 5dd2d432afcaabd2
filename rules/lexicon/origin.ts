// Where people come from and the papers on which they stay.
export const origin = {
  /** People and adjectives of a people (not the names of countries, which are holidays too). */
  NATIONAL: {
    nl: `marokkaan* | turks | turkse | somalisch* | hindostaan* | chinese | roma`,
    en: `eritrean* | afghan* | polish | chinese | nigerian* | indian | roma | irish travell*`,
  },
  /** Countries and cities that people leave for good. */
  HOMELAND: {
    nl: `marokko | turkije | eritrea | china | ghana | israel`,
    en: `turkey | syria | eritrea | china | ghana | bosnia | lagos`,
  },
  /** The law of staying: permits, procedures, and the people they make. */
  RESIDENCE: {
    nl: `verblijfsvergunning* | statushouder* | azc | ind procedure | de ind | ind brief | ongedocumenteerd* | vluchteling* | w document | dubbele nationaliteit | nederlandse nationaliteit aangevraagd | uitgezet naar | terug naar zijn land | ter apel | geen verblijf`,
    en: `residence permit* | perm res | residence card | settled status | pre settled | =refugee | asylum | home off accom | nrpf | green card | student visa | spouse visa | work visa | family visa | visitor visa | visa lapsed | protection applicant | removal order`,
  },
  /** Names of a people that mean nothing else, in the form that is used of a person. */
  NATIVE: { nl: `marokkaan | somalisch`, en: `eritrean` },
  /** Nouns that make an adjective of origin speak of a person. */
  FOLK: {
    nl: `man | mannen | meneer | heer | vrouw | vrouwen | mevrouw | dame | gezin | familie | fam | jongen | jongens | meisje | student* | klant | kl | klt | huurder | bewoner | bewoners | buren | buurman | buurvrouw | vader | moeder | ouders | zoon | dochter | kind | kinderen | afkomst | komaf | nationaliteit | achtergrond | bloed | uiterlijk | vluchteling* | statushouder* | paspoort | pasp | gast | collega | partner | echtgenoot | generatie | verzekerde | reiziger | monteur | wijk | klanten`,
    en: `man | men | guy | lad | lady | gentleman | woman | women | girl | boy | family | fam | couple | student* | customer | cust | tenant | neighbour* | worker* | parents | mother | father | husband | wife | son | daughter | kids | children | =refugee | asylum | passport | born | people | caller | lodger | gang | resident | traveller | passenger | pax | landlord | chap | speaker`,
  },
} as const;
