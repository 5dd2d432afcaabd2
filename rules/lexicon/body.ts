// What nobody does to another unasked: the body, sex, undress, pictures of it, and those who have power over others.
export const body = {
  BODY: {
    nl: `borst | borsten | billen | bil | kont | kruis | bovenbeen | bovenbenen | dij | dijen | vagina | schaamstreek | lies |
      piemel | penis | geslacht | geslachtsdeel | geslachtsdelen | intieme delen | intieme plekken | tussen haar benen |
      onder haar rok | onder haar kleren | onder haar shirt`,
    en: `breast | breasts | boob | boobs | chest | bum | bottom | backside | behind | buttocks | arse | ass | thigh | thighs | crotch |
      groin | genitals | private parts | privates | penis | vagina | between her legs | up her skirt | down her top`,
  },
  TOUCHES: {
    nl: `raakt | raakte | aanraken | aangeraakt | aanraakte | kneep | knijpt | knijpen | geknepen | greep | grijpt | grepen |
      gegrepen | pakte | pakten | vastpakt | vastpakte | vastpakten | vastgepakt | streelt | streelde | gestreeld | wreef |
      wrijft | wrijven | betast | betastte | voelt | voelde | gevoeld | likte | likken | tikte | tikt | sloeg op`,
    en: `touch | touched | touches | touching | grab | grabbed | grabs | grabbing | fondled | fondling | fondles | squeezed |
      squeezing | pinched | pinches | stroked | stroking | rubbed | rubbing | brushed | brushing | licked | caressed | slaps | slapped | smacked`,
  },
  KISSES: {
    nl: 'zoent | zoende | zoenen | gezoend | kust | kuste | kussen | gekust | kus | zoen | tongt | tongde | getongd',
    en: 'kiss | kissed | kisses | kissing | snogged | snogging | french kissed',
  },
  SEX: {
    nl: `seks | sex | geslachtsgemeenschap | neuken | geneukt | vrijen | pijpen | gepijpt | penetr* | orgasme | klaarkwam |
      klaarkomen | aftrekt | aftrekken | afgetrokken | aftrok | masturb* | bevredig* | seksuele handelingen | naar bed |
      met hem slapen | met hem slaapt | met haar slapen | met haar sliep | met hem sliep`,
    en: `sex | sexual acts | intercourse | penetrat* | blowjob | oral | orgasm* | masturbat* | wank | wanking | wanked |
      pleasuring himself | touching himself | sleep with him | sleep with her | slept with her | sleep with me |
      slept with him | sexual favours | sexual favors | go to bed with`,
  },
  /** Against somebody's will. */
  FORCED: {
    nl: `dwong | dwongen | dwingt | dwingen | gedwongen | tegen haar zin | tegen zijn zin | tegen haar wil | tegen zijn wil |
      onder druk | onder dwang | zonder toestemming | geen toestemming | niet wou | niet wilde | niet gewild |
      ongewenst | afgedwongen | overmand | gedrogeerd | gedrogeerde | vastgehouden | hielden haar vast | hield haar vast | weerloos | bewusteloos | sliep | slapend | laveloos`,
    en: `forced | forcing | forces | against her will | against his will | against my will | without consent | consent |
      without her consent | pressured | coerced | made her | makes her | made me | made him | wouldnt stop | drugged |
      spiked | unconscious | passed out | asleep | took advantage | unwanted | held down | held her down | pinned down | pinned her | begged him to stop | said no`,
  },
  /** Somebody whom others must be able to trust. */
  TRUSTED: {
    nl: `baas | chef | leidinggevende | werkgever | collega | manager | teamleider | directeur | rector | conrector | decaan | ober | uitvoerder | leraar | docent | meester |
      juf | mentor | trainer | *trainer | coach | instructeur | *instructeur | rijleraar | masseur | fysio | fysiotherapeut |
      huisarts | arts | dokter | therapeut | begeleider | verzorger | verpleger | pastoor | priester | pater | dominee | imam |
      oom | opa | stiefvader | pleegvader | schoonvader | vader | broer | neef | buurman | huisbaas | verhuurder | chauffeur |
      *chauffeur | conducteur | portier | monteur | kok | oppas | leider | scoutingleider | klasgenoot | klasgenoten`,
    en: `boss | manager | supervisor | line manager | employer | colleague | coworker | director | chef | headmaster | osteopath | teacher | tutor | mentor |
      trainer | coach | instructor | masseur | physio | doctor | gp | therapist | carer | nurse | priest | vicar | imam |
      uncle | grandfather | grandad | stepfather | stepdad | stepbrother | father | dad | brother | cousin | neighbour |
      landlord | driver | porter | caretaker | scout leader | babysitter | team leader | classmate | classmates | client`,
  },
  YOUNGSTER: {
    nl: `kind | kinderen | dochter | dochtertje | zoontje | zoon | meisje | meisjes | jongetje | jongetjes | jongens |
      kleindochter | kleinzoon | nichtje | neefje | stiefdochter | pupil | pupillen | leerling | leerlinge | leerlingen |
      minderjarig* | scholier | scholiere | kleuter | peuter | toen ze klein was | toen hij klein was | als kind |
      in haar jeugd | in zijn jeugd`,
    en: `child | children | daughter | son | girl | girls | boy | boys | granddaughter | grandson | niece | nephew | pupil |
      pupils | schoolgirl | schoolboy | minor | minors | underage | toddler | kid | kids | teen | teenager |
      as a child | when she was little | when he was little | as a girl | as a boy`,
  },
  UNDRESSED: {
    nl: `naakt | naakte | bloot | blote | halfnaakt | ontbloot | ontblote | zonder kleren | zonder kleding | zonder broek |
      zonder ondergoed | in ondergoed | in haar ondergoed | in lingerie | uitgekleed | uitkleden | kleedde | topless |
      broek laten zakken | broek naar beneden | broek open | broek uit | onder de douche | in bad`,
    en: `naked | nude | nudes | topless | undress | undressed | undressing | strip | stripped | clothes off | top off |
      without clothes | no clothes | in her underwear | in his underwear | in her bra | in lingerie | trousers down |
      pants down | trousers open | in the shower | in the bath`,
  },
  IMAGE: {
    nl: `foto | fotos | filmpje | filmpjes | film | films | video | videos | beelden | beeld | plaatjes | opname | opnames |
      opgenomen | gefilmd | filmde | filmt | filmen | gefotografeerd | webcam | camera | selfie | selfies | screenshot |
      screenshots | schermopname | videogesprek | livestream | snaps`,
    en: `photo | photos | pic | pics | picture | pictures | image | images | video | videos | vid | vids | clip | clips |
      footage | selfie | selfies | screenshot | screenshots | recording | recorded | filmed | filming | films | webcam |
      camera | cam | tape | snaps | livestream`,
  },
} as const;
