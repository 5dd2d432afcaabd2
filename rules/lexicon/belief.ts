// Faith and its acts; parties, unions and causes.
export const belief = {
  /** What one is: words for believers and their churches. */
  FAITH: {
    nl: `moslim | moslims | moslima* | mosl | islamit* | islam | soenniet* | sjiiet* | alevi* |
      katholiek* | protestant* | gereformeerd* | gereform | hervormd* | vrijgemaakt* |
      remonstrant* | doopsgezind* | luthers* | evangelisch* | pinkstergemeente | pinksterkerk |
      streng pinkster | =baptist | =baptisten | mormo* | jehova* | christen | christenen |
      christelijk gezin | streng christelijk* | streng gelovig* | diepgelovig* | gelovig |
      ongelovig* | joods* | jood | joden | chassidisch* | orthodox* | hindoe | hindoes |
      hindoeistisch* | sikh* | boeddhis* | atheist* | agnost* | humanist* | jain | bahai* | winti |
      soefi* | bekeerd* | bekeerling* | wedergeboren | yezidi | koptisch* | salafist* | ebg |
      scientology*`,
    en: `muslim* | moslem* | islam | islamic faith | sunni | shia | ahmadi* | catholic* |
      protestant | presbyterian | methodist | baptist | anglican | evangelical | pentecostal |
      born again | mormon | latter day | jehovah* | jw meeting* | adventist | christian faith |
      churchgoer | jewish | hasidic | orthodox | hindu* | sikh* | buddhis* | atheist* | agnostic |
      humanist | jain | jainism | baha'i | rastafarian | pagan | wiccan | quaker | amish |
      mennonite | converted to | coptic | scientolog* | inc member | iglesia ni cristo |
      found jesus | found god`,
  },
  /** Who leads a service. */
  CLERGY: {
    nl: `dominee | predikant* | imam | imams | rabbijn | pastoor | pater | kapelaan | ouderling* |
      diaken | kloosterzuster | kloosterling | zendeling* | hoofddiaken | pandit | gebedsgenezer |
      moskeebestuur | kerkenraad | kerkbestuur | kerkraad | voorganger | evangelist`,
    en: `imam | rabbi | deacon | deaconess | church elder | minister of religion | clergyman |
      missionary | parish priest | catholic priest | monk | granthi | temple committee |
      mosque committee | sunday school teacher | inc minister | church pastor`,
  },
  /** Acts and things that give a faith away. */
  WORSHIP: {
    nl: `sabbat | sjabbat | sabbatlift | shabbat* | shabbos | ramadan | iftar | suhoor | tarawih |
      *gebed | gebedstijd* | gebedsruimte | gebedskleed* | bidt | bidden | moskeebezoek | sjoel |
      gurdwara | kerkdienst* | eredienst | naar de kerk | hun kerk | zijn kerk | haar kerk |
      strenge kerk | lid van een kerk | kerkgang* | kerkelijk* | hadj | hajj | umrah | bedevaart* |
      halal* | koosjer* | kosjer* | koshere | haram | hoofddoek* | hijab | nikab | niqab | boerka |
      keppel* | kippa | tulband | kirpan | mezoeza* | zondagsrust | op zondag geen | gedoopt |
      doop | communie gedaan | heilige communie | sacramenten | ziekenzalving | rituele wassing |
      bloedtransfusie weigert | weigert bloed* | grond van geloof | vanwege haar geloof |
      vanwege zijn geloof | ivm geloof | om geloofsredenen | geloofsovertuiging | van het geloof |
      uit de kerk gestapt | vast tijdens | vasten | jom kipoer | pesach | loofhutten* |
      besnijdenis | nonnenklooster | bijbelstudie* | bijbelkring | koranles* |
      islamitische begraafplaats | joodse feestdag* | joodse begraafplaats | tiende`,
    en: `sabbath | shabbat | shabbos | ramadan | iftar | suhoor | taraweeh | eid prayer* | jumuah |
      jumu'ah | jummah | friday prayer* | evening prayer* | prayer time* | prayer room |
      prayer mat | prayers | prays | praying | her mosque | his mosque | gurdwara | her temple |
      his temple | her church | his church | their church | our church | church elder |
      church service* | goes to church | sunday mass | requiem | holy communion | baptism |
      baptised | christening | confirmation mass | bar mitzvah | bat mitzvah | hajj | umrah |
      pilgrimage | halal | kosher | ksml | moml | hnml | hindu meal | moslem meal | muslim meal |
      jain meal | no pork | haram | riba | no interest product | hijab | niqab | burqa | headscarf |
      yarmulke | kippah | turban | kirpan | mezuzah | tithe | tithes | tithing | no transfusion |
      no blood transfusion | refuses blood | religious grounds | religious reasons | her faith |
      his faith | their faith | her religion | his religion | bible study | koran | faith school |
      last rites`,
  },
  PARTY: {
    nl: `pvv | pvv'er | vvd | vvd'er | pvda'er | cda'er | d66'er | sp'er | groenlinkser | pvda |
      groenlinks | d66 | cda | sgp | christenunie | fvd | forum voor democratie | voor forum |
      van forum | bbb | boerburgerbeweging | bij1 | ja21 | nsc | pvdd | partij voor de dieren |
      50plus | bvnl | vlaams belang | n va | open vld | ptb | socialistische partij | de sp |
      piratenpartij | communistische partij | boeren stemt | oppositiepartij | leefbaar |
      gemeentebelangen | volt nederland | akp | pkk`,
    en: `labour party | tory | tories | conservative party | conservatives | lib dem | lib dems |
      liberal democrat* | reform uk | reform branch | reform party | ukip | brexit party | bnp |
      edl | snp | plaid | green party | sinn fein | sdlp | fianna fail | fine gael | aontu |
      republican party | democratic party | gop | maga | bjp | congress party | dsa |
      communist party | socialist party | ruling party | opposition party | far right party |
      far left party | hezbollah | tea party | trump supporter*`,
  },
  /** Names of parties that are other words as well: only beside what one does for a party. */
  PARTYSHORT: {
    nl: `denk | volt | sp | forum | groen | vooruit | vb | boeren | links | rechts | dup | afd |
      anc | baudet | wilders | akp`,
    en: `labour | reform | green | greens | dup | eff | anc | pdp | apc | apga | afd | republican |
      republicans | democrat | democrats | trump | brexit | nationalist | unionist`,
  },
  /** What one does for any party. */
  CAMPAIGNER: {
    nl: `raadslid | fractievoorzitter | fractielid | lijsttrekker | kamerlid | statenlid |
      wethouder | gemeenteraad | stemt | stemde op | kandidaat | flyert | partijlid | mandataris |
      lid van`,
    en: `councillor | cllr | candidate | canvass* | voter | voted | votes | supporter | activist |
      mep | stood for | standing for | ran for | member of | party branch | donor`,
  },
  /** What one does for a party that has a name of its own. */
  PARTYROLE: {
    nl: `raadslid* | fractievoorzitter* | fractie | lijsttrekker* | lijstduwer | kandidaat* |
      wethouder | statenlid | kamerlid* | burgemeesterskandidaat | penningmeester | bestuurslid |
      mandataris | schepen | lid | leden | stemt | stemde op | gestemd op | op de lijst | folders |
      posters | vlag | afdeling | gemeenteraad | campagne* | actief voor | flyert | flyeren |
      flyer | affiche | raamposter | jongerenafdeling | fractielid | fractieassistent | burgerlid |
      burgerraadslid | steunfractielid | kandidatenlijst | partijlid | vrijwilliger | aanhanger |
      stemmer | kiezer | partijwerk`,
    en: `councillor | cllr | fundraiser | staffer | secretary | conference | candidate | canvass* |
      campaign* | branch | treasurer | member | membership | activist | voter | votes | voted |
      voting | supporter | leaflets | leafleting | chapter | delegate | mep | stood for |
      standing for | ran for | agent for | organiser | organizer | donor | donates | rally | flag |
      dues`,
  },
  UNION: {
    nl: `fnv | fnv'er | cnv | abvv | acv | aclvb | vakbond* | bondslid* | kaderlid* | stakingskas* |
      stakingsleid* | stakersleiding | stakingsgeld | stakende | or kandidaat | vakcentrale`,
    en: `trade union* | union rep | union reps | union member* | union dues | union sub |
      union subs | union branch | union chapter | union organi* | union official | local union |
      unison | unite rep | unite subs | unite member | unite branch | unite union | gmb | rmt |
      nipsa | usdaw | aslef | siptu | tuc | shop steward* | strike pay | strike fund | teamsters |
      seiu | uaw | cosatu | satawu | intuc | nasuwt | nurses union | ibew | afscme | afl cio |
      rcn member | fbu | cwu | =picket | =pickets | picketing`,
  },
} as const;
