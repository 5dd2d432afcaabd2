// Money trouble: debts to others, those who collect them, and what one lives on when there is nothing.
export const hardship = {
  /** Debt relief, administration and bankruptcy. */
  INSOLVENCY: {
    nl: `schuldsanering* | schuldhulp* | wsnp | msnp | bewindvoer* | onder bewind | curatele | curator beheert | leefgeld | schuldeisers`,
    en: `iva | iva's | debt review | debt charity | debt collector* | dmp | trust deed | bankrupt | chapter 13 | chapter 7 | ch 13 | ch 7 | breathing space | court appointed administrator | loan shark* | payday loan* | payday lender*`,
  },
  /** Someone who comes to collect for another creditor, and the means. */
  BAILIFF: {
    nl: `deurwaarder* | incassobureau* | loonbeslag* | beslag gelegd | cjib | bkr`,
    en: `bailiff* | garnish* | default notice from`,
  },
  /** Income that the state pays to those without, or to those who cannot. */
  BENEFIT: {
    nl: `bijstand | *uitkering uwv | wajong | wia | ww-uitkering | ww-aanvraag | kwijtschelding aangevraagd | sociaal minimum | sociale dienst | sociaal tarief`,
    en: `universal credit | income support | housing benefit* | hb claim | hb overpayment | pension credit | carer's allowance | disability allowance | disability benefit* | disability living | snap benefit* | social grant | benefits claim* | free school meals | free sch meals | warm home discount | winter assist* | hardship grant`,
  },
  /** Not enough to live on. */
  DESTITUTE: {
    nl: `voedselbank* | daklo* | op straat gezet | op straat leeft | slaapt op straat | slaapt in de auto | slaapt in zijn auto | slaapt in haar auto | rond te komen | in de schulden | geen geld voor eten | geen inkomen | zonder inkomen | geen cent`,
    en: `food bank* | foodbank* | food parcel* | sleeping in his car | sleeping in her car | sleeping in his van | sleeping in her van | living in his car | living in her car | night shelter | no income | nil income | zero income | heat and eat | heating or eating | heat or eat | savings gone | lost her job | lost his job | cannot afford food | no money for food | broke until | flat broke | one meal a day | deep in debt`,
  },
  /** Lenders and creditors other than the company itself. */
  CREDITOR: {
    nl: `cjib | belastingdienst | zorgverzekeraar | duo | bank | familie | zijn broer | haar broer | zwager | gemeente | verhuurder | hypotheek | creditcard`,
    en: `catalogue | payday | credit card* | creditors | council tax | loan shark | landlord | mortgage | store card* | friends | family | brother | car finance | finance company`,
  },
} as const;
