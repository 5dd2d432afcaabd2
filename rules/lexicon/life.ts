// Addiction, pregnancy, and how people love and name themselves.
export const life = {
  /** Places and helpers that treat addiction. */
  REHAB: {
    nl: `jellinek | afkickkliniek | aa meeting*`,
    en: `rehab | aa meeting* | na meeting* | recovery meeting* | sober house`,
  },
  /** Someone who depends on drink, drugs or gambling. */
  ADDICT: {
    nl: `alcoholverslaving | gokverslaafd* | alcoholis* | methadon*`,
    en: `gambling addict* | recovering addict* | recovering alcoholic* | alcoholic since | drink problem | gambling problem | off the drink | off the bottle | sober since | methadone`,
  },
  PREGNANT: {
    nl: `zwanger | hoogzwanger* | miskraam | te vroeg geboren`,
    en: `pregnant | maternity leave | gave birth | due date for baby | weeks gone with`,
  },
  /** Words for wanting or trying to die. */
  SUICIDE: { nl: `zelfmoord* | suicide`, en: `suicide | suicidal` },
  /** Sex that is paid for, watched or had with others. */
  SEXLIFE: {
    nl: `escortdame | porno* | erotisch* | ging vreemd | gaat vreemd`,
    en: `escort agency | sex worker* | sex work | sex chat | sex line* | sex club | sex shop | adult channel* | adult site* | adult chat* | chat line* | cam girl* | porno* | sex life`,
  },
  /** Gender that differs from the one in the papers, or did. */
  TRANSGENDER: {
    nl: `transman | genderpoli* | hen hun`,
    en: `trans man | trans woman | trans men | trans women | trans girl | trans boy | transman | gender clinic | top surgery | dead name | they them | she her | he him | grc`,
  },
  /** Whom one loves. */
  ORIENTATION: { nl: `lesbisch*`, en: `gay | lesbian*` },
} as const;
