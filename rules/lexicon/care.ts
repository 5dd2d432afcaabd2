// What is done about it: medicines, treatment, the places and people of care, and the aids one lives with.
export const care = {
  /** Medicines, by name, by the ends that pharmacists give them, and by what they are for. */
  MEDICINE: {
    nl: `bloedverdunner* | *zepam | *traline | ritalin | insuline* | methadon* | chemo | chemo's`,
    en: `meds | sleeping tablet* | sleeping pill* | sertraline | methadone | insulin | chemo | oxygen at home | on oxygen | home oxygen | oxygen cylinder* | home ventilat*`,
  },
  /** Operations, therapies and examinations. */
  TREATMENT: {
    nl: `nieuwe heup | dialyse* | revalid* | gedwongen opname | ggz opname`,
    en: `surgery on his | surgery on her | had surgery | having surgery | for surgery | bypass surgery | heart surgery | double bypass | knee replace* | knee op | amputee | amputat* | dialysis | rehab`,
  },
  /** Help that one needs because one cannot do without. */
  HOMECARE: {
    nl: `thuiszorg* | begeleid wonen | wmo hulp | wmo taxi`,
    en: `care home | carer comes | home carer* | home help | care package | care alarm | hospice care | full time carer | 24/7 care | patient transport | hidden disability | live in carer | priority services for | disability support`,
  },
  /** Aids that tell of an impairment. */
  AID: {
    nl: `rolstoel | rollator | scootmobiel | traplift | hoog laag bed`,
    en: `wheelchair* | wchr | wchc | power chair | walking frame | walks with a stick | walks with a frame | mobility scooter | blue badge | assistance dog | hearing aid`,
  },
  /** Words for living with an impairment. */
  IMPAIRED: {
    nl: `slechtziend* | slechthorend* | slecht ter been | moeilijk ter been`,
    en: `registered blind | reg blind | hard of hearing | deaf | wheelchair user | non verbal | colour blind | disability`,
  },
} as const;
