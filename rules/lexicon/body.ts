// What nobody does to another unasked: sex, undress, and pictures of it.
export const body = {
  /** Against somebody's will. */
  FORCED: {
    en: `forced | against her will | against his will | against my will | made her | makes her | made me | made him | passed out | asleep | held down | held her down | said no`,
  },
  UNDRESSED: {
    nl: `bloot | blote | naakt | zonder kleren | zonder kleding | in lingerie | onder de douche`,
  },
  IMAGE: {
    nl: `foto | foto's | filmpje | filmpjes | video | beelden | opnames | opgenomen | gefilmd | filmt | gefotografeerd | camera | selfie | screenshots`,
    en: `photo | photos | pics | picture | pictures | images | video | videos | clip | footage | selfie | screenshots | recording`,
  },
  SEX: {
    en: `sex | sleep with him | sleep with her | slept with her | sleep with me | slept with him | go to bed with`,
  },
} as const;
