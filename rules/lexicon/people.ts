// People in a note: the customer and whoever stands near or opposite.
export const people = {
  /** The customer, as agents write. */
  CUSTOMER: {
    nl: 'klant | klante | klt | klte | kl | kla | klnt | klanten | mevrouw | mevr | mw | mvr | mej | dame | meneer | mijnheer | heer | dhr | hr | vz | vznm | verzekerde | verzekeringnemer | huurder | huurster | bewoner | bewoonster | gast | reiziger | passagier | pax | client | cliente | gebruiker | deelnemer | deelneemster | patient | abonnee | contractant | rekeninghouder | kaarthouder | polishouder | beller | melder | bezoeker | burger | lid',
    en: 'customer | customers | cust | custs | cx | cst | client | caller | user | guest | pax | passenger | tenant | resident | occupant | occ | policyholder | ph | insured | cardholder | account holder | acct holder | member | lady | gentleman | gent | mr | mrs | ms | miss | madam | sir | patient | applicant | claimant | complainant | subscriber | traveller | lead tenant | visitor',
  },
  /** Whoever a sentence can be about. */
  PERSON: {
    nl: 'CUSTOMER | ik | hij | zij | ze | ie | we | wij | jij | u | hem | haar | hen | hun | mij | me | mijn | mn | zijn | zn | iemand | EX | PARTNER | RELATIVE | CHILD | vriendin | vriend | collega | buurman | buurvrouw | buren | medewerker | medewerkster | monteur | baas',
    en: 'CUSTOMER | i | im | he | she | hes | shes | they | we | him | her | them | me | my | his | their | someone | somebody | EX | PARTNER | RELATIVE | CHILD | friend | colleague | neighbour | neighbours | employee | boss | engineer | person',
  },
  /** Somebody of whom a sentence can say what he or she does. */
  SUBJECT: {
    nl: 'CUSTOMER | ik | hij | zij | ze | ie | iemand | EX | PARTNER | RELATIVE | CHILD | vriendin | vriend | collega | buurman | buurvrouw',
    en: 'CUSTOMER | i | im | he | she | hes | shes | someone | somebody | EX | PARTNER | RELATIVE | CHILD | friend | colleague | neighbour',
  },
  /** Whose something is. */
  POSSESSIVE: {
    nl: "haar | d'r | der | dr | zijn | z'n | zn | mijn | m'n | mn | hun | diens | klants | je | uw",
    en: 'her | his | their | my | our | your | the | customers | custs',
  },
  EX: {
    nl: "ex | exen | ex-man | ex-vrouw | ex-vriend | ex-vriendin | ex-partner | ex-echtgenoot | ex-echtgenote | ex-lief | exvriend | vroegere man | vorige man | vorige partner | voormalige partner | vader van haar kind | vader van de kinderen | moeder van zijn kind | ex-verloofde | ex's",
    en: 'ex | exes | ex-husband | ex-wife | ex-boyfriend | ex-girlfriend | ex-bf | ex-gf | ex-partner | former partner | former husband | former wife | former boyfriend | estranged husband | estranged wife | baby daddy | father of her child | father of her kids | mother of his child | old man',
  },
  PARTNER: {
    nl: 'partner | man | vrouw | echtgenoot | echtgenote | vriend | vriendin | verloofde | vent | lief | wederhelft',
    en: 'partner | husband | hubby | wife | boyfriend | girlfriend | bf | gf | fiance | fiancee | spouse | missus | other half',
  },
  RELATIVE: {
    nl: 'vader | moeder | pa | ma | papa | mama | ouders | ouder | broer | broers | broertje | zus | zussen | zusje | oom | tante | neef | nicht | opa | oma | schoonvader | schoonmoeder | schoonbroer | schoonzus | zwager | schoonfamilie | schoonouders | stiefvader | stiefmoeder | pleegvader | pleegmoeder | kleinzoon | kleindochter | familie | familielid | CHILD',
    en: 'father | mother | dad | daddy | mum | mom | mummy | parents | parent | brother | brothers | sister | sisters | uncle | aunt | auntie | nephew | niece | cousin | grandfather | grandmother | grandad | granddad | nan | gran | granny | grandma | grandpa | in-laws | father-in-law | mother-in-law | brother-in-law | sister-in-law | son-in-law | daughter-in-law | stepfather | stepmother | stepdad | stepmum | stepson | relative | relatives | family | CHILD',
  },
  NEIGHBOUR: {
    nl: 'buurman | buurvrouw | buren | bovenbuur | bovenburen | bovenbuurman | onderbuur | onderburen | onderbuurman | overbuurman | overburen | buurjongen',
    en: 'neighbour | neighbours | neighbor | neighbors | man upstairs | man downstairs | man next door',
  },
  COLLEAGUE: {
    nl: 'collega | collegas | ex-collega | oud-collega | oud-collegas | leidinggevende | baas | chef | werknemer | oud-werknemer | stagiair',
    en: 'colleague | colleagues | coworker | co-worker | coworkers | workmate | ex-colleague | boss | supervisor | line manager | employee | ex-employee',
  },
  /** Somebody whom the customer does not know or does not want to. */
  STRANGER: {
    nl: 'iemand | onbekende | vreemde | vreemde man | kerel | vent | gast | gozer | man | mannen | jongen | jongens | figuur | figuren | types | bewonderaar | volger',
    en: 'someone | somebody | stranger | strangers | man | men | bloke | guy | guys | lad | lads | fella | chap | admirer | follower | creep',
  },
  /** The one who writes the note, or a colleague of theirs. */
  AGENT: {
    nl: 'medewerker | medewerkster | collega | agent | mij | ondergetekende | monteur | mdw | mdwster | baliemedewerker | chauffeur | bezorger | conducteur',
    en: 'agent | me | colleague | staff | staff member | engineer | technician | tech | driver | courier | crew | operative | warden | receptionist | adviser | advisor',
  },
};
