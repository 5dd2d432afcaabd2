// Words of police, court and punishment, and of the deeds that lead there.
export const justice = {
  /** Anyone known of whom a deed or a sentence can be told: not "someone", not the writer. */
  WHO: {
    nl: `CUSTOMER | EX | PARTNER | RELATIVE | hij | zij | ze | ie | vriendin | COLLEAGUE | NEIGHBOUR | bestuurder | berijder | medewerker | mdw | jongen | jongens | dader | verdachte | chauffeur | huisgenoot`,
    en: `CUSTOMER | EX | PARTNER | RELATIVE | he | hes | she | shes | COLLEAGUE | NEIGHBOUR | clmt | driver | guy | man | woman | staff | rep | carer | owner`,
  },
  /** The name of a deed in the criminal code, and what people call it. */
  OFFENCE: {
    en: `theft | burglary | robbery | fraud | assault | battery | murder | arson | extortion | blackmail | stalking | rape | supply | dealing | dui | drink driving | drugs `,
  },
} as const;
