// Money trouble: debts to others, those who collect them, and what one lives on when there is nothing.
export const hardship = {
  /** Debt relief, administration and bankruptcy. */
  INSOLVENCY: {
    nl: `schuldsanering* | schuldhulp* | schuldenregeling | schuldbemiddel* | wsnp | bewindvoer* | onder bewind | beschermingsbewind | budgetbeheer* | kredietbank | curatele | leefgeld | failliet verklaard | msnp | schuldeisers`,
    en: `iva | iva's | =dro | dmp | debt review | debt relief | debt management | debt advi* | trust deed | bankrupt* | chapter 13 | chapter 7 | breathing space | loan shark* | payday loan* | ch 13 | ch 7`,
  },
  /** Someone who comes to collect for another creditor, and the means. */
  BAILIFF: {
    nl: `deurwaarder* | incassobureau* | loonbeslag* | bankbeslag | beslag gelegd | cjib | bkr`,
    en: `bailiff* | garnish* | debt collector* | repossess* | ccj | attachment of earnings`,
  },
  /** Income that the state pays to those without, or to those who cannot. */
  BENEFIT: {
    nl: `bijstand | bijstandsuitkering | *uitkering uwv | wajong | wia | wao | ww-uitkering | ziektewet | participatiewet | leefloon | kinderbijslag | huurtoeslag | zorgtoeslag | toeslagenaffaire | sociaal minimum | sociale dienst | sociaal tarief`,
    en: `universal credit | on uc | uc claim* | pip | esa | lcwra | jobseeker* | on benefits | on the dole | income support | housing benefit* | child benefit | pension credit | carer's allowance | disability benefit* | food stamps | snap benefit* | benefits claim* | free school meals | hardship fund | disability living | hb claim`,
  },
  /** Not enough to live on. */
  DESTITUTE: {
    nl: `voedselbank* | voedselpakket* | daklo* | nachtopvang | op straat gezet | huisuitzetting | rondkomen | rond te komen | in de schulden | geldzorgen | geen geld voor | geen inkomen | zonder inkomen | geen cent | werkloos | baan kwijt`,
    en: `food bank* | foodbank* | food parcel* | homeless* | evict* | no income | nil income | unemployed | made redundant | in debt | heat or eat | heat and eat | zero income | sofa surfing`,
  },
  /** Lenders and creditors other than the company itself. */
  CREDITOR: {
    nl: `cjib | belastingdienst | zorgverzekeraar | duo | bank | familie | zijn broer | haar broer | zwager | gemeente | verhuurder | hypotheek | creditcard`,
    en: `catalogue | payday | credit card* | creditors | council tax | loan shark | landlord | mortgage | store card* | friends | family | brother | car finance | finance company`,
  },
} as const;
