// What can be wrong with a body or a mind. Names of diseases are matched by their ends where a language builds them that way.
export const illness = {
  /** Diseases and conditions of the body. */
  DISEASE: {
    nl: `*kanker | *tumor | leukemie* | hartinfarct* | hartaanval* | =beroerte | hersenbloeding* | astma* | copd | diabet* | suikerziekte | dement* | alzheimer* | parkinson* | epilep* | *hernia | reuma* | hiv | migraine | pacemaker | multiple sclerose | ziekte van | ernstig ziek | ongeneeslijk* | =terminaal | chronisch ziek | long covid | allergie | hartfalen`,
    en: `*cancer | leukaemia | heart attack* | heart condition | heart problem* | heart failure | a stroke | the stroke | asthma* | dementia | *arthritis | lupus | multiple sclerosis | terminally ill | seriously ill | epipen* | heart op`,
  },
  /** Conditions of the mind, and how a mind develops. */
  DISORDER: {
    nl: `depressie | depressief | burn out | burnout | overspannen | paniekaanval* | ptss | psychose* | psychotisch* | schizofre* | bipola* | autis* | adhd | borderline | anorexia | *stoornis | lvb | verstandelijk beperkt* | hoort stemmen`,
    en: `depression | depressed | panic attack* | anxiety | mental health | ptsd | schizo* | eating disorder* | learning disab* | learning diff* | special needs | down's`,
  },
  /** Parts of the body that break, hurt or are operated on. */
  BODYPART: {
    nl: `pols | arm | armen | been | enkel | heup | rug | hand | voet | nek | oog | hoofd`,
    en: `wrist | arm | leg | legs | back | knee | hand | hands | feet | collarbone | toe | heel | head`,
  },
  /** Injuries that need no body part to be understood. */
  INJURED: {
    nl: `hersenschudding* | whiplash* | =gewond`,
    en: `concussion | bruises | injured | stitches`,
  },
} as const;
