// What nobody does to another unasked: the body, sex, undress, pictures of it, and those who have power over others.
export const body = {
  /** Against somebody's will. */
  FORCED: {
    nl: `gedwongen | tegen haar zin | tegen zijn zin | tegen haar wil | tegen zijn wil | onder druk | zonder toestemming | geen toestemming | niet wou | niet wilde | vastgehouden | hield haar vast`,
    en: `forced | against her will | against his will | against my will | made her | makes her | made me | made him | passed out | asleep | held down | held her down | said no`,
  },
  YOUNGSTER: {
    nl: `kind | kinderen | dochter | zoontje | zoon | meisje | jongens | kleindochter | nichtje | pupil | leerling | minderjarig* | toen ze klein was | toen hij klein was | als kind | in haar jeugd | in zijn jeugd`,
    en: `child | children | daughter | son | girl | girls | boy | boys | grandson | niece | nephew | pupil | minors | toddler | kid | kids | as a child | when she was little | when he was little | as a girl | as a boy`,
  },
  UNDRESSED: {
    nl: `blote | zonder kleren | zonder kleding | in lingerie | onder de douche | in bad`,
    en: `nude | strip | clothes off | top off | without clothes | no clothes | in lingerie | in the shower | in the bath`,
  },
  IMAGE: {
    nl: `foto | filmpje | filmpjes | film | films | video | beelden | opname | opnames | opgenomen | gefilmd | filmt | gefotografeerd | camera | selfie | screenshot | screenshots`,
    en: `photo | photos | picture | pictures | video | clip | footage | selfie | screenshot | screenshots | recording | recorded | films | camera | cam | tape`,
  },
  SEX: {
    nl: `seks | naar bed | met hem slapen | met hem slaapt | met haar slapen`,
    en: `sleep with him | sleep with her | slept with her | sleep with me | slept with him | go to bed with`,
  },
} as const;
