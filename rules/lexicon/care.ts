// What is done about it: medicines, treatment, the places and people of care, and the aids one lives with.
export const care = {
  /** Medicines, by name, by the ends that pharmacists give them, and by what they are for. */
  MEDICINE: {
    nl: `bloedverdunner* | *zepam | *traline | insulin* | chemo | chemo's | chemother* | medicijnen | medicatie | antidepress* | slaapmiddel* | slaappil* | pijnstiller*`,
    en: `meds | medication | sleeping tablet* | sleeping pill* | painkiller* | on oxygen`,
  },
  /** Operations, therapies and examinations. */
  TREATMENT: {
    nl: `geopereerd | bestraling* | dialys* | *amput* | revalid* | oncolo* | nieuwe heup | transplant* | gedwongen opname | onder behandeling`,
    en: `knee replace* | knee op | hip op | radiotherapy | biopsy | hospitali* | counselling`,
  },
  /** Help that one needs because one cannot do without. */
  HOMECARE: {
    nl: `thuiszorg | thuishulp | wijkverple* | mantelzorg* | verpleeghuis* | verzorgingshuis | wmo hulp | pgb | begeleid wonen`,
    en: `care home | nursing home | home carer* | carer comes | full time carer | live in carer | home help | care package | hospice care | hidden disability`,
  },
  /** Aids that tell of an impairment. */
  AID: {
    nl: `rolstoel | rollator | scootmobiel | traplift | hoog laag bed | *prothese | gehoorapparaat | hulphond | gehandicaptenparkeerkaart | hoortoestel`,
    en: `wheelchair* | wchr | wchc | walking frame | mobility scooter | stairlift | crutches | blue badge | assistance dog | guide dog | hearing aid | hearing aids`,
  },
  /** Words for living with an impairment. */
  IMPAIRED: {
    nl: `slechtziend* | slechthorend* | ter been | verlamd | bedlegerig`,
    en: `registered blind | partially sighted | visually impaired | hard of hearing | deaf | housebound | bedridden | disability`,
  },
} as const;
