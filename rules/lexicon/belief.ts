// Faith and its acts; parties, unions and causes.
export const belief = {
  /** What one is: words for believers and their churches. */
  FAITH: {
    nl: `moslim* | islamitisch* | katholiek* | gereformeerd* | hervormd* | jehova* | streng christelijk* | pinkstergemeente | orthodox* | joods* | hindoe* | sikh* | boeddhis* | bekeerd tot`,
    en: `muslim* | catholic | jewish | born again | pentecostal | jehovah* | hindu* | buddhist`,
  },
  /** Who leads a service. */
  CLERGY: {
    nl: `dominee | predikant* | imam | pastoor | ouderling* | diaken | rabbi | deaconess`,
  },
  /** Acts and things that give a faith away. */
  WORSHIP: {
    nl: `sabbat | sjabbat | ramadan | iftar | suikerfeest | *gebed | moskee | synagoge | uit de kerk | halal* | koosjer* | hoofddoek | op zondag geen | vanwege haar geloof | van het geloof | weigert bloed* | ivm geloof`,
    en: `sabbath | shabbat | prayers | friday prayer* | goes to church | kosher | ksml | hijab | fasting | no pork`,
  },
  PARTY: {
    nl: `pvv | vvd | pvda | cda | d66 | sgp | fvd | de sp | groenlinks | christenunie | partij voor de dieren | vlaams belang | oppositiepartij | opposition party | labour party | conservative party | tory | lib dem | snp | reform uk | reform party | green party`,
  },
  /** Names of parties that are other words as well: only beside what one does for a party. */
  PARTYSHORT: {
    nl: `denk | volt | sp | forum | groen | vooruit | links | rechts | labour | reform | green | dup | eff | pdp | afd`,
  },
  /** What one does for any party. */
  CAMPAIGNER: {
    nl: `raadslid | fractievoorzitter | wethouder | gemeenteraad | stemt | kandidaat | lid van | penningmeester | actief | folders | aanhanger | cllr | candidate | canvass* | votes | activist | stood for | standing for | ran for | member of | councillor | leaflets | branch | secretary | donor`,
  },
  UNION: {
    nl: `fnv | fnv'er | cnv | vakbond | vakbonds* | kaderlid* | stakingskas*`,
    en: `unison | gmb | rmt | shop steward* | strike pay | picket line`,
  },
} as const;
