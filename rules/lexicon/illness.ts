// What can be wrong with a body or a mind. Names of diseases are matched by their ends where a language builds them that way.
export const illness = {
  /** Diseases and conditions of the body. */
  DISEASE: {
    nl: `*kanker | kankerpatient* | kankermedic* | kankerbehandeling* | *tumor | *tumoren |
      leukemie | melanoom | lymfoom | *carcinoom | sarcoom | uitgezaaid* | uitzaaiing* |
      metastase* | hartinfarct* | hartaanval* | hartfalen | hartpatient* | hartkwaal | hartziekte |
      hartklachten | hartprobleem | hartproblemen | hartritme* | hartkath* | hartklep* |
      hartaandoening* | hartstilstand | hartoperatie | hartafwijking | boezemfibrilleren |
      pacemaker | angina pectoris | =beroerte | =beroertes | herseninfarct* | hersenbloeding* |
      hersenvlies* | hersenletsel | hersendood | downsyndroom | cva | tia gehad | nah | afasie |
      aneurysma | astma* | copd | longemfyseem | emfyseem | longontsteking* | longfibrose |
      longpatient* | longembolie | taaislijm* | tuberculose | *apneu | long covid | longcovid |
      corona besmet* | diabetes | diabeet | diabetic* | diabetespatient* | suikerziekte |
      suikerpatient* | dm type | dm1 | dm2 | multiple sclerose | parkinson* | alzheimer* | dement |
      demente | dementie* | dementerend* | epilep* | spierziekte* | spierdystrofie | duchenne |
      huntington | cerebrale parese | spastisch* | dwarslaesie* | *hernia | reuma* | *artrose |
      *artritis | fibromyalgie | osteoporose | bechterew | crohn | colitis | coeliakie |
      levercirrose | cirrose | hepatitis | hep c | nierfalen | nierpatient* | nierziekte |
      nierstenen | galstenen | nierdial* | hiv | chlamydia | syfilis | gonorroe | herpes | malaria |
      sepsis | bloedvergiftiging | lyme | mrsa | gordelroos | kinkhoest | trombose* | hemofilie |
      bloedarmoede | sikkelcel* | bloedprop* | bloedziekte | eczeem | psoriasis | allergisch |
      allergische | allergie* | notenallergie | glaucoom | staaroperatie | maculadegeneratie |
      migraine* | endometriose | incontinent* | obesitas | hoge bloeddruk | schildklier* |
      narcolepsie | tinnitus | zenuwpijn | chronisch ziek* | chronische ziekte | chronische pijn |
      rugpijn | kortademig | ademnood | overgewicht | vruchtbaarheidsproblemen |
      blindedarmontsteking | chronisch vermoeid* | ziekte van | terminale fase | terminale patient |
      is terminaal | was terminaal | ongeneeslijk* | palliati* | doodziek | ernstig ziek |
      spina bifida | als-patient | ms patient* | long ziekte | *longziekte | huidziekte |
      stofwisselingsziekte | nierproblemen | gastric sleeve | maagverkleining | gezwel |
      nierspoeling | bloedsuiker | bloedglucose | lactose intolerant | maagzweer | zuurstoftekort |
      evenwichtsstoornis`,
    en: `*cancer | cancers | tumour* | tumor* | leukaemia | leukemia | lymphoma | melanoma |
      *carcinoma | sarcoma | myeloma | metasta* | heart attack* | heart failure | heart condition |
      heart disease | heart problem* | heart op | heart surgery | heart bypass | cardiac arrest |
      angina | atrial fibrillation | a stroke | the stroke | mini stroke | major stroke |
      stroke patient | stroke survivor | aneurysm | brain bleed | brain injury | brain haemorrhage |
      asthma* | copd | emphysema | pneumonia | cystic fibrosis | tuberculosis | sleep apnea |
      apnoea | long covid | covid positive | diabet* | type 1 diab* | type 2 diab* | t1 diab* |
      t2 diab* | multiple sclerosis | parkinsons | parkinson | alzheimers | dementia | epilep* |
      motor neurone | motor neuron | muscular dystrophy | cerebral palsy | spina bifida |
      scoliosis | sciatica | *arthritis | osteoporosis | fibromyalgia | lupus | crohn | crohns |
      colitis | ibs | coeliac | celiac | colostomy | cirrhosis | hepatitis | hep c | hep b |
      kidney failure | kidney disease | renal failure | chlamydia | syphilis | herpes | malaria |
      typhoid | cholera | sepsis | shingles | jaundice | thrombosis | dvt | embolism | blood clot* |
      haemophil* | hemophil* | anaemia | sickle cell | thalassemia | eczema | psoriasis | allergy |
      allergies | allergic | allerg | anaphyla* | epipen* | glaucoma | macular | cataract* |
      migraine* | tinnitus | endometriosis | pcos | fibroids | incontinen* | obesity | bmi over |
      chronic fatigue | chronic pain | breathing difficult* | breathing problems | short of breath |
      menopaus* | fertility treatment | vasectomy | chronic illness | raynauds | raynaud |
      high blood pressure | hypertension | stomach ulcer* | appendicitis | burst appendix |
      terminal illness | terminally ill | terminal diagnosis | palliative | life limiting |
      downs syndrome | down syndrome | blood sugar | low blood pressure | blood pressure tablets |
      biopsy | transplant list | critically ill | seriously ill | gravely ill | bedridden |
      bed bound | bedbound | housebound | stents`,
  },
  /** Conditions of the mind, and how a mind develops. */
  DISORDER: {
    nl: `depressie | depressies | depressief | depressieve | burn out | burnout | overspannen |
      angstklachten | paniekaanval* | ptss | trauma | traumas | posttraumatisch* |
      getraumatiseerd* | psychose* | *psychose | psychotisch* | schizofre* | borderline* | bipola* |
      autis* | adhd | asperger | pdd nos | smetvrees | straatvrees | pleinvrees | claustrofob* |
      faalangst | dwangneurose | anorexia | boulimia | eetprobleem | *stoornis | *stoornissen |
      dyslexie | dyslectisch | hoort stemmen | psychische problemen | psychische klachten |
      psychisch | psychiatrisch* | geestesziek* | overprikkeld | herbeleving* | nachtmerries |
      zenuwinzinking | zorgmijder`,
    en: `depression | depressed | anxiety | panic attack* | panic disorder | ptsd | trauma |
      traumatised | traumatized | psychosis | psychotic | schizo* | borderline personality | bpd |
      bipolar | autism | autistic | autstic | adhd | asperger* | ocd | anorexi* | bulimi* |
      eating disorder | personality disorder | hoarding disorder | nervous breakdown |
      mental breakdown | mental health | mental illness | mentally ill | hears voices |
      hearing voices | pnd | flashbacks | agoraphobi* | dyslexi* | dyspraxi* | burned out |
      memory clinic | learning difficult* | learning disab* | special needs | down's |
      global delay | non verbal | paranoid`,
  },
  /** Parts of the body that break, hurt or are operated on. */
  BODYPART: {
    nl: `pols | arm | armen | been | benen | enkel | heup | heupen | rug | schouder | knie |
      knieen | vinger | vingers | hand | voet | rib | ribben | kaak | neus | sleutelbeen | bekken |
      nek | schedel | oog | teen | elleboog | duim | hiel | wervel | pees | kruisband | onderbeen |
      bovenbeen | onderarm | hoofd | borst | wang | lip | tand | tanden`,
    en: `wrist | arm | arms | leg | legs | ankle | hip | hips | back | shoulder | knee | knees |
      finger | fingers | hand | hands | foot | feet | rib | ribs | jaw | nose | collarbone |
      pelvis | neck | skull | eye | toe | elbow | spine | thumb | heel | femur | cheek | lip |
      tooth | teeth | head`,
  },
  /** Organs that fail or hurt. */
  ORGAN: {
    nl: `hart | longen | nieren | nier | lever | darmen | maag | prostaat | baarmoeder |
      schildklier | alvleesklier | hersenen | galblaas | blaas | rug | knieen | ogen | gewrichten`,
    en: `heart | lungs | lung | kidneys | kidney | liver | bowel | bowels | stomach | prostate |
      womb | thyroid | pancreas | bladder | back | knees | eyes | joints | chest`,
  },
  /** Injuries that need no body part to be understood. */
  INJURED: {
    nl: `hersenschudding* | whiplash* | kneuzing* | gekneusd* | brandwond* | botbreuk* |
      beenbreuk* | armbreuk | polsbreuk | *fractuur | in het gips | nekkraag | zwaargewond |
      =gewond | blijvend letsel | hoofdwond | steekwond* | snijwond* | hechtingen | is gehecht |
      inwendige bloeding | rsi | spit`,
    en: `concussion | concussed | whiplash | fractured | fractures | sprained | dislocated |
      bruising | bruises | bruised ribs | black eye | stitches | stitched up | burns unit |
      head injury | neck brace | in plaster | broken bones | internal bleeding | paralysed |
      paralyzed | quadriplegic | paraplegic | tetraplegic`,
  },
} as const;
