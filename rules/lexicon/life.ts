// Addiction, pregnancy, and how people love and name themselves.
export const life = {
  /** Places and helpers that treat addiction. */
  REHAB: {
    nl: `jellinek | afkick* | afgekickt | aa meeting*`,
    en: `rehab | detox`,
  },
  /** Someone who depends on drink, drugs or gambling. */
  ADDICT: {
    nl: `*verslaving* | gokverslaafd* | drugsverslaafd* | alcoholis* | drankprobleem | gokprobleem | aan de drank | aan de drugs | drugsgebruik* | cocaine | methadon*`,
    en: `gambling addict* | recovering addict* | recovering alcoholic* | an alcoholic | addiction | drink problem | gambling problem | problem gambl*`,
  },
  PREGNANT: {
    nl: `*zwanger* | miskraam | bevalling | net bevallen | keizersnede | kraamzorg | verloskundige | ivf`,
    en: `pregnan* | maternity leave | gave birth | miscarr*`,
  },
  /** Words for wanting or trying to die. */
  SUICIDE: {
    nl: `zelfmoord* | suicide | suicidaal | suicidal | zelfdoding* | euthanasie`,
    en: `self harm* | kill himself | kill herself | kill myself | wants to die | want to die | overdose*`,
  },
  /** Sex that is paid for, watched or had with others. */
  SEXLIFE: {
    nl: `escortdame | sekswerk* | prostitu* | porno* | erotisch* | ging vreemd | gaat vreemd | vreemdgaan | swinger* | onlyfans`,
    en: `escort agency | sex work* | sex chat | sex line* | sex life | adult channel* | adult chat* | chat line* | an affair | cheating on`,
  },
  /** Gender that differs from the one in the papers, or did. */
  TRANSGENDER: {
    nl: `transgender* | transman | transvrouw | non binair | nonbinair* | genderpoli* | geslachtsverander* | geslachtswijziging | crossdress* | trans man | trans men | trans woman | trans women | non binary | gender clinic | dead name | hen hun | they them | she her | he him | grc`,
  },
  /** Whom one loves. */
  ORIENTATION: {
    nl: `homo | homoseks* | lesbisch* | lesbienne | biseksu* | gay | lesbian* | bisexual | lgbt* | same sex | zelfde geslacht`,
  },
} as const;
