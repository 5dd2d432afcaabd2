// Words of police, court and punishment, and of the deeds that lead there.
export const justice = {
  /** Anyone known of whom a deed or a sentence can be told: not "someone", not the writer. */
  WHO: {
    nl: `CUSTOMER | EX | PARTNER | RELATIVE | hij | zij | ze | ie | vriend | vriendin | COLLEAGUE | NEIGHBOUR | cust | cx | berijder | bestuurder | medewerker | mdw | jongen | jongens | kennis | dader | verdachte | chauffeur | monteur | huisgenoot`,
    en: `CUSTOMER | EX | PARTNER | RELATIVE | he | hes | she | shes | COLLEAGUE | NEIGHBOUR | occupier | clmt | policyholder | driver | lad | lads | guy | man | woman | staff | rep | grandson | carer | owner | kid | treasurer`,
  },
  /** Dutch towns with a prison, as they follow "PI". */
  'PRISON-TOWN': {
    nl: `almelo | almere | arnhem | dordrecht | leeuwarden | ter apel | utrecht | vught | zwolle`,
    en: ``,
  },
  /** A place where people are locked up. */
  PRISON: { nl: `gevangenis | bak | cel | tbs kliniek`, en: `prison` },
  /** The name of a deed in the criminal code, and what people call it. */
  OFFENCE: {
    nl: `*diefstal* | heling | oplichting* | mishandeling* | afpersing* | doodslag | moord | poging tot | inbraak | overval* | straatroof | bedreiging* | belaging | stalking | *fraude | phishing | ontucht | zeden* | aanranding* | rijden onder invloed | huiselijk geweld`,
    en: `theft | burglary | robbery | fraud | assault | abh | battery | murder | arson | extortion | blackmail | stalking | rape | supply | dealing | dui | drink driving | drunk driving | drugs`,
  },
  'POLICE-UNIT': {
    nl: `politie | recherche | wijkagent* | justitie | fiod | rechter`,
    en: `police | garda*`,
  },
} as const;
