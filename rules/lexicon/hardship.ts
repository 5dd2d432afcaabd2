// Money trouble: debts to others, those who collect them, and what one lives on when there is nothing.
export const hardship = {
  /** Debt relief, administration and bankruptcy. */
  INSOLVENCY: {
    nl: `schuldsanering* | schuldhulp* | schldhulp | schuldhlp | schuldregeling* |
      schuldenregeling* | schuldbemiddel* | schulddienst* | minnelijk traject | wsnp | msnp | vtlb |
      saneringskrediet | stabilisatieverzoek | bewindvoer* | beschermingsbewind* | onder bewind |
      curatele | curator beheert | budgetbeheer* | budgetcoach* | budgetbegeleid* | inkomensbeheer |
      persoonlijk faillissement | faillissement aangevraagd | kredietbank | boedelafdracht |
      schone lei | moratorium | leefgeld | weekgeld van | schuldeisers`,
    en: `iva | iva's | debt relief | debt review | debt management | debt counsel* |
      debt arrangement | debt advice | debt advisor | debt charity | debt collector* | dmp | dro |
      stepchange | mabs | trust deed | sequestrat* | bankrupt | bankruptcy | chapter 13 |
      chapter 7 | ch 13 | ch 7 | insolven* | official receiver | breathing space | ccj | ccjs |
      county court judgment* | court appointed administrator | repo'd | repossess* | loan shark* |
      payday loan* | payday lender*`,
  },
  /** Someone who comes to collect for another creditor, and the means. */
  BAILIFF: {
    nl: `deurwaarder* | incassobureau* | loonbeslag* | loonbesl | bankbeslag | beslaglegging* |
      beslag gelegd | derdenbeslag | executieverkoop | dwangbevel | cjib | bkr |
      ontruiming aangezegd | uithuiszetting* | deurw`,
    en: `bailiff* | garnish* | attachment of earnings | aeo | debt collector | debt collectors |
      enforcement agents | sheriff officers | eviction* | evicted | wage arrestment |
      charging order | default notice from | high court enforcement | collections agency |
      loan app collectors`,
  },
  /** Income that the state pays to those without, or to those who cannot. */
  BENEFIT: {
    nl: `bijstand | bijstandsuitkering | bijstandsgerechtigd* | participatiewet | *uitkering uwv |
      wajong | wia | wao | ww-uitkering | ww-aanvraag | iow | ioaw | ioaz | aio | ziektewet |
      toeslagenaffaire | toeslagenouder* | toeslagen teruggevorderd | leefloon | ocmw |
      kwijtschelding aangevraagd | minimainkomen | minima | sociaal minimum | sociale dienst |
      daklozenuitkering | sociaal tarief | uitkeringsgerechtigd* | werkloosheidsuitkering |
      noodfonds | armoedegrens | individuele inkomenstoeslag`,
    en: `universal credit | jobseekers | jsa | income support | housing benefit* | hb claim |
      hb overpayment | pension credit | dwp | esa | pip award | carers allowance |
      carer's allowance | disability allowance | disability benefit* | disability living | lcwra |
      medicaid | ebt | food stamps | snap benefit* | tanf | ssdi | sassa | social grant |
      welfare benefit* | on welfare | dole | benefits claim* | free school meals | fsm |
      free sch meals | warm home discount | winter assist* | hardship fund | hardship grant | dhp |
      council tax reduction | centrelink | ssp | nass | low income | means tested |
      dependents allowance | 4ps`,
  },
  /** Not enough to live on. */
  DESTITUTE: {
    nl: `voedselbank* | voedselpakket* | daklo* | dakl | thuislo* | op straat gezet |
      op straat leeft | slaapt op straat | nachtopvang | slaapt in de auto | slaapt in zijn auto |
      slaapt in haar auto | banksla* | lommerd | pandhuis | rondkomen | rond te komen | armoede |
      pauper* | schuldenaar* | problematische schuld* | torenhoge schuld* | in de schulden |
      geen geld voor eten | geen inkomen | zonder inkomen | geen spaargeld | geen cent |
      geen stuiver | geen rooie cent | kledingbank | leergeld | jeugdfonds | financiele problemen |
      financiele zorgen | geldproblemen | geldzorgen | geldnood | rooit het niet |
      water staat aan de lippen | schraapt`,
    en: `food bank* | foodbank* | food parcel* | homeless* | sofa surfing | rough sleep* |
      sleeping rough | sleeping in his car | sleeping in her car | sleeping in his van |
      sleeping in her van | living in his car | living in her car | night shelter | pawn shop |
      pawned | pawnbroker* | no income | nil income | zero income | heat and eat |
      heating or eating | heat or eat | eats once a day | skips meals | skipping meals | destitut* |
      in poverty | breadline | savings gone | made redundant | lost her job | lost his job |
      laid off | hand to mouth | cannot afford food | no money for food | skint | broke until |
      flat broke | financial hardship | financial difficult* | financial trouble | money problems |
      money worries | cost of living crisis | money troubles | one meal a day | went bust |
      gone bust | deep in debt`,
  },
  /** Lenders and creditors other than the company itself. */
  CREDITOR: {
    nl: `cjib | cak | belastingdienst | zorgverzekeraar | zorgpremie | wehkamp | klarna | duo |
      kredietverstrekker* | bank | flitskrediet* | woekerrente | kennissen | familie | vrienden |
      zijn broer | haar broer | zwager | postorder* | gemeente | verhuurder | huurbaas | hypotheek |
      energieleverancier | creditcard`,
    en: `hmrc | irs | dwp | catalogue | payday | credit card* | creditors | council tax | bookies |
      bookmaker* | casino | loan shark | landlord | mortgage | store card* | klarna | friends |
      family | brother | car finance | finance company`,
  },
} as const;
