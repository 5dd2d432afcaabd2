// Addiction, pregnancy, and how people love and name themselves.
export const life = {
  /** Places and helpers that treat addiction. */
  REHAB: {
    nl: `jellinek | brijder | tactus | novadic | verslavingszorg | verslavingskliniek |
      afkickkliniek | afkickcentrum | ontwenningskliniek | ontwenning | gokkliniek |
      gokbehandeling | anonieme alcoholisten | aa meeting* | aa bijeenkomst* | cruks | detox |
      ontgifting | minnesota kliniek`,
    en: `rehab | detox | aa meeting* | na meeting* | alcoholics anonymous | gamblers anonymous |
      gamcare | gamstop | narcotics anonymous | recovery meeting* | sober house | halfway house |
      addiction clinic | addiction service* | drug and alcohol team | needle exchange`,
  },
  /** Someone who depends on drink, drugs or gambling. */
  ADDICT: {
    nl: `alcoholverslaafd* | alcoholverslaving | drugsverslaafd* | drugsverslaving | gokverslaafd* |
      gokverslaving | gameverslaafd* | medicijnverslaafd* | seksverslaafd* | harddrugsverslaafd* |
      junkie | alcoholis* | drankprobleem | drankproblemen | drankmisbruik | alcoholmisbruik |
      alcoholprobleem | alcoholproblemen | drugsprobleem | drugsgebruik | gokprobleem |
      gokproblemen | verslavingsverleden | verslavingsproblematiek | afgekickt | afkicken |
      methadon* | drugsgebruiker*`,
    en: `gambling addict* | drug addict* | alcohol addict* | gambl addict | heroin addict* |
      cocaine addict* | recovering addict* | recovering alcoholic* | alcoholic since | alcoholism |
      drink problem | drinking problem | gambling problem | drug problem | substance abuse |
      substance misuse | alcohol abuse | problem drinker | problem gambler | heavy drinker |
      junkie | crackhead | relapsed | off the drink | off the bottle | off the booze | sober since |
      methadone`,
  },
  /** What one can be addicted to, to tell it from series and coffee. */
  DOPE: {
    nl: `drank | alcohol | drugs | coke | cocaine | crack | heroine | speed | wiet | blowen | ghb |
      pillen | gokken | oxycodon | pijnstillers | slaappillen | ketamine | xtc | harddrugs`,
    en: `drink | alcohol | drugs | coke | cocaine | crack | heroin | meth | weed | cannabis |
      pills | gambling | painkillers | opioids | opiates | ketamine | betting | booze | fentanyl`,
  },
  PREGNANT: {
    nl: `zwanger | zwangere | hoogzwanger* | zwangerschap* | bevalling* | miskraam | miskramen |
      keizersnede | curettage | abortus | ivf | iui | vruchtbaarheidsbehandeling* | kraamzorg* |
      kraampakket | kraambed | kraamtijd | kraamverlof | kraambedpsychose | verloskundige* |
      in verwachting | doodgeboren | stilgeboren | couveuse | prematuur | te vroeg geboren |
      vlokkentest | gynaecoloog`,
    en: `pregnant | preggers | preg | pregnancy | pregnancies | expecting a baby | expecting twins |
      miscarriage* | miscarried | miscarr | stillbirth | stillborn | abortion | ivf | c section |
      caesarean | cesarean | maternity leave | antenatal | postnatal | midwife | gave birth |
      giving birth | due date for baby | ectopic | premature baby | gynaecologist |
      weeks gone with | nicu`,
  },
  /** Words for wanting or trying to die. */
  SUICIDE: {
    nl: `zelfmoord* | suicide | suicidaal | suicidale | suicidepoging* | suicidegevaar |
      zelfdoding* | zelfverwonding | zelfbeschadiging | automutilatie | automutileert | levensmoe |
      doodswens | stervenswens | overdosis`,
    en: `suicide | suicidal | suic attempt | self harm | self harming | self harms | selfharm* |
      overdose | overdosed | samaritans | end of life wishes`,
  },
  /** Whom one loves. */
  ORIENTATION: {
    nl: `homo | homo's | homoseksu* | homofiel | homostel | homopaar | lesbisch* | lesbienne* |
      lesbo | biseksu* | queer | aseksueel | lhbt* | gaypaar | flikker | mannenstel | homofob* |
      potenrammer* | vrouwenstel | panseksueel`,
    en: `gay | lesbian* | bisexual* | homosexual* | queer | lgbt* | asexual | pansexual | same sex |
      closeted | homophob*`,
  },
  /** Gender that differs from the one in the papers, or did. */
  TRANSGENDER: {
    nl: `transgender* | transman | transvrouw | transmeisje | transjongen | transpersoon |
      transseksue* | non binair* | nonbinair* | genderneutraal* persoon | genderpoli* | genderteam |
      genderkliniek | genderdysforie | genderzorg | genderbevestigend* | geslachtsverandering* |
      geslachtsaanpassing* | geslachtsoperatie | geslachtswijziging | deadname | crossdresser |
      travestiet | dragqueen | hen hun`,
    en: `transgender* | trans man | trans woman | trans men | trans women | trans girl | trans boy |
      transman | transwoman | transsexual | non binary | nonbinary | enby | genderfluid |
      gender fluid | genderqueer | intersex | gender clinic | gender reassignment |
      gender recognition | gender dysphoria | gender affirm* | gender identity | sex change |
      top surgery | bottom surgery | deadname | deadnamed | dead name | mtf | ftm | they them |
      she her | he him | cross dresser | crossdresser | drag queen | drag performer | grc`,
  },
  /** Sex that is paid for, watched or had with others. */
  SEXLIFE: {
    nl: `prostituee* | prostitutie | hoeren | hoerenbezoek | bordeel | escortservice |
      mannenescort | escortdame | escortbureau | gigolo | webcamseks | sekswerk* | seksclub* |
      sekslijn* | sekschat | seksdate* | onlyfans | swinger* | parenclub* | polyamoreus* |
      polyamorie | porno* | erotisch* | sm club | bdsm | sekspop | seksspeeltje* | vreemdgaan |
      vreemdgegaan | ging vreemd | gaat vreemd | buitenechtelijk* | minnaar | minnares | overspel |
      thuisprostitutie | raamprostitutie | massagesalon | grindr | darkroom | seksverslaafd |
      seksleven`,
    en: `prostitute* | brothel | escort agency | escorting | sex worker* | sex work | sex chat |
      sex line* | sex club | sex shop | adult channel* | adult site* | adult chat* |
      adult content subscription | chat line* | webcam sex | cam girl* | onlyfans | swinger |
      swingers | polyamor* | throuple | porn | porno* | bdsm | fetish | extramarital |
      having an affair | had an affair | adultery | infidelity | unfaithful | mistress | grindr |
      ashley madison | hookup | hook up app | sex toy | sex toys | sex life | impoten* | viagra`,
  },
} as const;
