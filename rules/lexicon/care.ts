// What is done about it: medicines, treatment, the places and people of care, and the aids one lives with.
export const care = {
  /** Medicines, by name, by the ends that pharmacists give them, and by what they are for. */
  MEDICINE: {
    nl: `medicatie* | medicijn* | pijnstillers | antidepressiva | antipsychotica | slaappil* |
      slaapmiddel* | kalmeringsmiddel* | bloedverdunner* | *zepam | *oxetine | *traline | *apine |
      *methotrex* | prednis* | ritalin | concerta | insuline* | methadon* | morfine* | oxycod* |
      tramadol | fentanyl | valium | chemo | chemo's | chemokuur* | chemotherapie | immunotherapie |
      bestraling* | bestraald | depotmedicatie | hiv remmer* | pufjes | zuurstoffles* |
      zuurstofapparaat | zuurstofconcentrator | zuurstoftank* | thuiszuurstof | thuisbeademing |
      beademing* | antibiotica | hormoonkuur | anticonceptie | medicinale`,
    en: `medication* | meds | painkillers | antidepressant* | antipsychotic* | sleeping tablet* |
      sleeping pill* | blood thinner* | sertraline | citalopram | prozac | fluoxetine | diazepam |
      methadone | morphine | oxycod* | warfarin | clopidogrel | metformin | insulin | steroids |
      chemo | chemotherapy | radiotherapy | inhaler* | oxygen at home | on oxygen | home oxygen |
      oxygen concentrator | o2 conc | oxygen cylinder* | ventilated | on a ventilator |
      home ventilat* | arvs | antiretroviral* | prosthetic | prosthesis | heroin | nebuliser |
      nebulizer | feeding tube`,
  },
  /** Operations, therapies and examinations. */
  TREATMENT: {
    nl: `geopereerd | operatie ondergaan | spoedoperatie | buikoperatie | *transplantatie |
      geamputeerd* | amputatie | borstreconstructie | borstamputatie | nieuwe heup | nieuwe knie |
      kunstheup | prothese | beenprothese | dialyse* | thuisdialyse | revalid* | psychotherapie |
      traumatherapie | emdr | biopsie | rugoperatie | hartoperatie | oogoperatie | heupoperatie |
      knieoperatie | hersenoperatie | hartkatheterisatie | sondevoeding | euthanasie* | *scopie |
      ivf | bloedtransfusie | keizersnede | curettage | crisisopname | gedwongen opname | ggz opname`,
    en: `surgery on his | surgery on her | had surgery | having surgery | for surgery |
      bypass surgery | heart surgery | operated on | double bypass | triple bypass | knee replace* |
      hip replace* | hip op | knee op | both hips done | transplant | amputee | amputat* |
      mastectomy | hysterectomy | dialysis | psychotherapy | rehab | colonoscopy | ivf |
      transfusion | c section | euthanasia | medically assisted dying`,
  },
  /** Help that one needs because one cannot do without. */
  HOMECARE: {
    nl: `thuiszorg* | thuishulp | wijkverpleg* | mantelzorg* | begeleid wonen | beschermd wonen |
      beschermde woonvorm | verpleeghuis* | verpleegtehuis | verzorgingshuis | verzorgingstehuis |
      woonzorgcentr* | pgb | wlz | wmo voorziening | wmo hulp | zorgindicatie | persoonsalarm* |
      alarmknop | dagbesteding | nachtzorg | wondzorg | wondverpleeg* | trombosedienst |
      ziekenvervoer | valys | wmo taxi | kraamzorg | huishoudelijke hulp | ambulant begeleid*`,
    en: `care home | nursing home | carer comes | carers come | has carers | home carer* |
      district nurse | home help | meals on wheels | assisted living | supported living |
      care package | care alarm | personal alarm | pendant alarm | hospice nurse | hospice care |
      full time carer | 24/7 care | respite care | patient transport | hidden disability |
      sunflower lanyard | motability | live in carer | priority services for | disability support`,
  },
  /** Aids that tell of an impairment. */
  AID: {
    nl: `rolstoel | rolstoelen | rolstoeltaxi | rolstoelauto | rollator | scootmobiel | traplift |
      tillift* | invalidenwagen | hoog laag bed | ziekenhuisbed | postoel | bedverhoger* |
      gehandicapt* | gehandparkkaart | invalidenparkeer* | blindengeleidehond | geleidehond |
      hulphond | blindenstok | braille* | hoortoestel* | gehoorapparaat | gehoorapparaten |
      gebarentaal | gebarentolk | looprek | stoma | stomazak* | katheter | incontinentiemateriaal`,
    en: `wheelchair* | wchr | wchs | wchc | powerchair | power chair | walking frame | zimmer |
      walks with a stick | walks with a frame | mobility scooter | stairlift | stair lift |
      blue badge | guide dog | assistance dog | white cane | braille | hearing aid | hearing aids |
      cochlear | sign language | bsl | crutches | catheter | stoma | hand controls | adapted car |
      adapted vehicle | hoist`,
  },
  /** Words for living with an impairment. */
  IMPAIRED: {
    nl: `slechtziend* | slechthorend* | doofblind* | dove klant | dove meneer | dove mevrouw |
      verlamd | slecht ter been | moeilijk ter been | visuele beperking | auditieve beperking |
      lichamelijke beperking | verstandelijke beperking | verstandelijk beperkt* |
      licht verstandelijk | lvb | lvber | zwakbegaafd* | met een beperking | bedlegerig |
      hulpbehoevend | spraakgebrek | analfabeet`,
    en: `sight impaired | visually impaired | partially sighted | registered blind | reg blind |
      legally blind | hard of hearing | hearing impaired | deaf | deafblind | housebound |
      wheelchair user | learning difficulties | reduced mobility | mobility issues |
      limited mobility | bedbound | paralysed | non verbal | speech impediment | colour blind |
      color blind | stammer | stutters | disability`,
  },
} as const;
