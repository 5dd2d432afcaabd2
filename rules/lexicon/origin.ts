// Where people come from and the papers on which they stay.
export const origin = {
  /** People and adjectives of a people (not the names of countries, which are holidays too). */
  NATIONAL: {
    nl: `marokkaan* | marokkanen | turk | turks | turkse | turken | syrier* | syrisch* | syr |
      eritrees* | eritrese | eritreer* | somalier* | somalisch* | somali | afghaan* | afghanen |
      iraans* | iranier | irakees | iraakse | irakezen | irakese | koerd | koerden | koerdisch* |
      pools | poolse | polen | roemeen* | roemenen | bulgaar* | bulgaren | oekrains* | oekrainer* |
      oekraine | surinaams* | surinamer* | hindoestaan* | hindostaan* | antilliaan* | antillianen |
      curacaos* | molukker* | molukse | moluks | indonesisch* | chinees | chinese | chinezen |
      vietnamees* | vietnamese | ghanees | ghanese | ghanezen | nigeriaan* | congolees | congolese |
      ethiopisch* | ethiopier | soedanees | soedanese | armeen* | russisch* | russin | servisch* |
      bosnisch* | bosnier | kroatisch* | albanees | albanese | kosovaar* | pakistaans* |
      =pakistaan | pakistani | indiase | indier | bengaals* | tamil | filipijn* | braziliaans* |
      braziliaan | venezolaan* | colombiaan* | dominicaan* | kaapverdiaan* | kaapverdische |
      algerijn* | tunesisch* | egyptisch* | egyptenaar | jemenitisch* | libanees | libanese |
      palestijn* | israelisch* | roma | sinti | zigeuner* | yezidi | jezidi* | oeigoer* | rohingya |
      amazigh | berber* | hongaar* | letse | litouwer | litouws* | afrikaan | afrikaanse |
      noord afrikaan* | arabier* | aziaat* | aziatisch* | indisch | indische | georgier |
      georgisch* | burundees* | rwandees* | togolees* | senegalees* | gambiaan* | guinees* |
      ugandees* | keniaan* | kameroener*`,
    en: `moroccan* | turkish | syrian* | eritrean* | somali | somalis | somalian | afghan* |
      iranian* | iraqi* | kurd | kurdish | kurds | polish | romanian* | bulgarian* | ukrainian* |
      ukr | surinamese | chinese | vietnamese | ghanaian* | nigerian* | congolese | ethiopian* |
      sudanese | armenian* | russian* | serbian* | bosnian* | croatian* | albanian* | kosovan* |
      pakistani* | indian | bangladeshi* | tamil | filipino* | filipina | brazilian* | venezuelan* |
      colombian* | honduran* | mexican* | guatemalan* | algerian* | tunisian* | egyptian* |
      yemeni* | lebanese | palestinian* | lithuanian* | latvian* | hungarian* | slovak* |
      zimbabwean* | kenyan* | ugandan* | jamaican* | caribbean | igbo | yoruba | hausa | zulu |
      xhosa | roma | romany | gypsy | gypsies | yazidi | uyghur | rohingya | hong konger |
      sri lankan* | nepalese | nepali | burmese | cuban* | haitian* | dominican* | latino | latina |
      hispanic | african* | arab | asian | aboriginal | maori | badjao | igorot | irish travell* |
      cameroonian* | gambian* | senegalese | ivorian* | rwandan*`,
  },
  /** Countries and cities that people leave for good. */
  HOMELAND: {
    nl: `marokko | turkije | syrie | eritrea | somalie | afghanistan | iran | irak | polen |
      roemenie | bulgarije | oekraine | suriname | paramaribo | curacao | aruba | indonesie |
      de molukken | china | vietnam | ghana | nigeria | congo | ethiopie | soedan | armenie |
      rusland | servie | bosnie | albanie | kosovo | pakistan | india | sri lanka | filipijnen |
      venezuela | colombia | dominicaanse republiek | kaapverdie | algerije | tunesie | egypte |
      jemen | libanon | gaza | palestina | israel | koerdistan | teheran | damascus | aleppo |
      kabul | asmara | bagdad | mogadishu | kiev | kyiv | istanbul | ankara | punjab | nepal |
      guinee | sierra leone | burundi | rwanda | oeganda | kenia | joegoslavie | cuba | georgie |
      sinjar`,
    en: `morocco | turkey | syria | eritrea | somalia | afghanistan | iran | iraq | poland |
      romania | bulgaria | ukraine | china | vietnam | ghana | nigeria | congo | ethiopia | sudan |
      armenia | russia | serbia | bosnia | albania | kosovo | pakistan | india | bangladesh |
      sri lanka | philippines | venezuela | colombia | honduras | guatemala | el salvador | mexico |
      algeria | tunisia | egypt | yemen | lebanon | gaza | palestine | damascus | aleppo | kabul |
      asmara | baghdad | mogadishu | kyiv | lagos | tehran | lithuania | latvia | slovakia |
      hong kong | zimbabwe | kenya | uganda | jamaica | haiti | nepal | myanmar | gdansk | punjab |
      cuba | tibet`,
  },
  /** The law of staying: permits, procedures, and the people they make. */
  RESIDENCE: {
    nl: `verblijfsvergunning* | verblijfsverg | verbl verg | verblverg | verblijfsstatus |
      verblijfskaart* | verblijfstitel* | statushouder* | asielzoeker* | asielz | asielvergunning* |
      asielaanvraag | asielprocedure | asielstatus | azc | coa opvang | ind procedure | de ind |
      ind brief | uitgeprocedeerd* | ongedocumenteerd* | illegaal hier | hier illegaal |
      vluchteling* | arbeidsmigrant* | kennismigrant* | mvv | gezinshereniging* | gezinsmigrant |
      w document | staatloos | statenloos | tijdelijke bescherming | vreemdelingendoc* |
      genaturaliseerd* | naturalisatie* | inburgering gehaald | inburgeringscursus |
      dubbele nationaliteit | nederlandse nationaliteit aangevraagd | nederlanderschap | allochto* |
      migratieachtergrond | vreemdelingenpolitie | uitgezet naar | terug naar zijn land |
      generaal pardon | ter apel | geen verblijf | gelukszoeker*`,
    en: `residence permit* | permanent resid* | perm res | residence card | leave to remain |
      indefinite leave | limited leave | ltr 30m | ilr | settled status | pre settled | presettled |
      euss | =refugee | =refugees | asylum | home off accom | nrpf | no recourse | undocumented |
      deport* | overstayed | overstayer | immigrant* | immigration status | daca | green card |
      h 1b | h1b | student visa | spouse visa | work visa | family visa | skilled worker visa |
      visitor visa | visa lapsed | visa overstay* | naturalised | naturalized |
      citizenship application | stateless | ipas | direct provision | protection applicant |
      temporary protection | removal order | detention centre for migrants | ice raid | zep |
      bno visa | hong kong bn | ukrainian scheme | homes for ukraine`,
  },
  /** Names of a people that mean nothing else, in the form that is used of a person. */
  NATIVE: {
    nl: `marokkaan | marokkanen | roemeen | roemenen | syrier | syriers | afghaan | afghanen |
      eritreeer | eritreeers | somalier | somaliers | iranier | irakees | irakezen | koerd |
      koerden | bulgaar | bulgaren | hindoestaan | hindostaan | antilliaan | antillianen |
      surinamer | surinamers | molukker | molukkers | ghanees | ghanezen | nigeriaan | =pakistaan |
      =pakistanen | oekrainer | oekrainers | somalisch | sinti | zigeuner | zigeuners | yezidi |
      jezidi | oeigoer | gelukszoeker`,
    en: `romanians | syrian | syrians | eritrean | eritreans | afghan | afghans | somali | somalis |
      kurd | kurds | ukrainians | gypsies | travellers site | romany | yazidi | rohingya |
      zimbabwean`,
  },
  /** Nouns that make an adjective of origin speak of a person. */
  FOLK: {
    nl: `man | mannen | meneer | heer | vrouw | vrouwen | mevrouw | dame | dames | gezin |
      gezinnen | familie | fam | jongen | jongens | meisje | meiden | student* | klant | kl | klt |
      huurder | huurders | bewoner | bewoners | buren | buurman | buurvrouw | uitzendkracht* |
      werknemer* | arbeiders | vader | moeder | ouders | zoon | dochter | kind | kinderen |
      afkomst | komaf | origine | nationaliteit | natio | achtergrond | roots | bloed | uiterlijk |
      accent | gemeenschap | vluchteling* | statushouder* | paspoort | pasp | staatsburger |
      vrouwtje | gast | collega | partner | echtgenoot | echtgenote | generatie | verzekerde |
      reiziger | passagier | poetshulp | monteur | wijk | kamp | klanten | types | lui | volk`,
    en: `man | men | guy | bloke | lad | lady | gentleman | woman | women | girl | boy | family |
      fam | families | couple | student* | customer | cust | tenant | tenants | neighbour* |
      worker* | national | nationals | natl | nationality | citizen* | community | origin |
      descent | heritage | background | ethnicity | parents | mother | father | husband | wife |
      son | daughter | kids | children | =refugee | =refugees | asylum | passport | born |
      immigrant* | migrant* | people | accent | caller | gent | lodger | gang | resident |
      travellers | traveller | passenger | pax | landlord | chap | folk | speaker`,
  },
} as const;
