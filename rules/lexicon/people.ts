// People in a note: the customer and whoever stands near or opposite.
export const people = {
  /** The customer, as agents write. */
  CUSTOMER: {
    nl: `klant | klt | kl | klnt | klanten | mevrouw | mevr | mw | dame | meneer | mijnheer | heer | dhr | hr | vz | verzekerde | verzekeringnemer | huurder | huurster | bewoner | bewoonster | gast | reiziger | pax | client | cliente | gebruiker | deelnemer | patient | contractant | beller | melder | bezoeker | burger | lid`,
    en: `customer | customers | cust | cx | client | caller | user | guest | pax | passenger | tenant | resident | occ | policyholder | ph | insured | account holder | acct holder | member | lady | gentleman | mr | mrs | ms | miss | madam | sir | patient | applicant | claimant | traveller | lead tenant | visitor`,
  },
  /** Somebody of whom a sentence can say what he or she does. */
  SUBJECT: {
    nl: `CUSTOMER | ik | hij | zij | ze | ie | iemand | EX | PARTNER | RELATIVE | CHILD | vriendin | vriend | collega | buurman | buurvrouw`,
    en: `CUSTOMER | i | im | he | she | hes | shes | someone | somebody | EX | PARTNER | RELATIVE | CHILD | colleague | neighbour`,
  },
  EX: {
    nl: `ex | ex-man | ex-vrouw | ex-vriend | ex-vriendin | ex-partner | ex-echtgenoot | vroegere man | vorige man | vorige partner | vader van haar kind | vader van de kinderen | moeder van zijn kind | ex's`,
    en: `ex | ex-husband | ex-wife | ex-girlfriend | ex-gf | ex-partner | former partner | former husband | former wife | father of her child | father of her kids | mother of his child | old man`,
  },
  PARTNER: {
    nl: `partner | man | vrouw | echtgenoot | vriend | vriendin | vent`,
    en: `partner | husband | hubby | wife | girlfriend | gf | spouse | other half`,
  },
  RELATIVE: {
    nl: `vader | moeder | pa | ma | papa | mama | ouders | ouder | broer | broers | zus | zusje | oom | tante | neef | nicht | opa | oma | schoonvader | schoonmoeder | schoonbroer | zwager | stiefvader | kleindochter | familie | CHILD`,
    en: `father | mother | dad | mum | parents | parent | brother | brothers | sister | sisters | uncle | aunt | nephew | niece | grandfather | grandmother | grandad | in-laws | father-in-law | mother-in-law | brother-in-law | sister-in-law | son-in-law | daughter-in-law | stepdad | family | CHILD`,
  },
  NEIGHBOUR: {
    nl: `buurman | buurvrouw | buren | bovenbuur | onderburen | buurjongen`,
    en: `neighbour | neighbours | man upstairs | man downstairs | man next door`,
  },
  COLLEAGUE: {
    nl: `collega | ex-collega | oud-collega | leidinggevende | baas | chef`,
    en: `colleague | colleagues | coworker | co-worker | ex-colleague | boss | supervisor | line manager | employee | ex-employee`,
  },
};
