// Where people come from and the papers on which they stay.
export const origin = {
  /** People and adjectives of a people (not the names of countries, which are holidays too). */
  NATIONAL: {
    nl: `marokkaan* | moroccan | turk | turks | turkse | turkish | syri* | eritre* | somal* | afgha* | irak* | oekra* | ukrain* | surina* | antill* | pools | poolse | polish | getinte | donkere | roemeen* | romanian | roma | sinti | hindostaan* | moluk* | chinese | nigerian* | indian | pakistani | irish travell*`,
  },
  /** Countries and cities that people leave for good. */
  HOMELAND: {
    nl: `marokko | morocco | turkije | turkey | syri* | eritrea | somal* | afghan* | irak | iraq | iran | oekra* | ukraine | suriname | ghana | nigeria | polen | poland | roemenie | romania | bosni* | pakistan | china`,
  },
  /** The law of staying: permits, procedures, and the people they make. */
  RESIDENCE: {
    nl: `verblijfsvergunning* | verblijfsdocument | verblijfskaart | asielzoek* | asielvergunning | statushouder* | azc | de ind | ongedocumenteerd* | vluchteling | vluchtelingen | dubbele nationaliteit | genaturaliseerd | gezinshereniging | staatloos | arbeidsmigrant*`,
    en: `residence permit* | leave to remain | settled status | =refugee | asylum | undocumented | immigration status | deport* | green card | student visa | spouse visa | work visa | visa expired | residence card | nrpf`,
  },
  /** Names of a people that mean nothing else, in the form that is used of a person. */
  NATIVE: {
    nl: `marokkaan | marokkanen | turken | syrier* | somalisch | antillia* | molukker* | roemeen | sinti | eritrean | allochto* | huidskleur | migratieachtergrond`,
  },
  /** Nouns that make an adjective of origin speak of a person. */
  FOLK: {
    nl: `man | meneer | heer | vrouw | vrouwen | mevrouw | dame | gezin | familie | fam | jongen | meisje | student* | klant | kl | klt | huurder | bewoner | buren | buurman | buurvrouw | vader | moeder | ouders | zoon | dochter | kind | kinderen | afkomst | komaf | nationaliteit | achtergrond | bloed | vluchteling* | statushouder* | paspoort | generatie`,
    en: `man | men | guy | lad | lady | gentleman | woman | women | girl | boy | family | student* | customer | cust | tenant | neighbour* | worker* | parents | mother | father | husband | wife | son | daughter | children | =refugee | asylum | passport | national | nationality | origin | descent | heritage | born | people | caller`,
  },
} as const;
