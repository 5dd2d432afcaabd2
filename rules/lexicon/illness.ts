// What can be wrong with a body or a mind. Names of diseases are matched by their ends where a language builds them that way.
export const illness = {
  /** Diseases and conditions of the body. */
  DISEASE: {
    nl: `*kanker | hartinfarct* | =beroerte | hersenbloeding* | astma* | copd | long covid | diabetes | diabetic* | dm type | dement | dementie* | epilep* | dwarslaesie* | *hernia | reuma* | hiv | ziekte van | doodziek | ernstig ziek | als-patient | ms patient* | long ziekte`,
    en: `*cancer | heart attack* | heart condition | heart problem* | heart op | heart surgery | heart bypass | a stroke | the stroke | stroke patient | asthma* | copd | long covid | covid positive | diabet* | type 1 diab* | type 2 diab* | t2 diab* | dementia | epilep* | *arthritis | lupus | sickle cell | epipen* | bmi over`,
  },
  /** Conditions of the mind, and how a mind develops. */
  DISORDER: {
    nl: `depressie | burn out | paniekaanval* | ptss | psychotisch* | schizofre* | bipola* | autis* | adhd | *stoornis | hoort stemmen`,
    en: `depression | depressed | panic attack* | schizo* | autism | adhd | learning disab* | special needs | down's | non verbal | paranoid`,
  },
  /** Parts of the body that break, hurt or are operated on. */
  BODYPART: {
    nl: `pols | arm | armen | been | enkel | heup | rug | hand | voet | nek | oog | hoofd`,
    en: `wrist | arm | leg | legs | back | knee | hand | hands | feet | collarbone | toe | heel | head`,
  },
  /** Injuries that need no body part to be understood. */
  INJURED: { nl: `hersenschudding* | whiplash* | =gewond`, en: `bruises` },
} as const;
