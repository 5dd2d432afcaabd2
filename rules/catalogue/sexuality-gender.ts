// Gender: transition, another name or marker than before, gender care.
import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'sexuality-gender',
  category: 'sexuality',
  name: { nl: 'Genderidentiteit', en: 'Gender identity' },
  looksFor: {
    nl: 'trans, non-binair, in transitie, nieuwe voornaam en aanhef, genderpoli',
    en: 'trans, non-binary, transitioned, new name and title, gender clinic',
  },
  codes: ['Z0', 'A3'],
  ground: {
    name: {
      nl: 'art. 9 AVG (seksueel gedrag of gerichtheid)',
      en: 'art. 9 GDPR (sex life or sexual orientation)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // said outright
      'TRANSGENDER',
      'trans man|vrouw|meisje|jongen|persoon|vrouwen',
      'is|ben|dochter|zoon|kind|als trans',
      'is|ben|zit|nog|sinds|tijdens in|zijn|haar|mijn transitie',
      'transitie .. man|vrouw|geslacht|naam|aanhef|paspoort|hormonen',
      // name, title and marker
      'aanhef .. wijzig*|wijzigen|aanpassen|aangepast|voortaan|gewijzigd|naar .. mw|mevr|mevrouw|dhr|heer|neutraal|genderneutraal',
      'voornaam|roepnaam .. officieel|wijzigt|gewijzigd|nu & geslacht|trans*|non-binair|aanhef|v|x|transitie|hen',
      'hij|zij|ze is nu .. geen .. meer',
      'draagt .. vrouwenkleren|vrouwenkleding|jurken',
      'aangesproken|aanspreken|aanspreektitel|aanspreekvorm .. als|met .. meneer|mevrouw|dhr|mw|man|vrouw',
      'stem|stemherkenning .. dieper|lager|hoger|zwaarder|octaaf & naam|profiel|hormonen|sinds|aanhef',
      'oude voornaam|naam .. verwijderen|verwijderd|weg|wissen|nergens',
      'oude|vorige|dode naam .. nergens|niet meer|nooit|mag|nu|trans*',
      'geslacht .. wijzig*|wijzigt|gewijzigd|aangevraagd|x|aangepast',
      'geslacht van|naar m|v|x|man|vrouw',
      'paspoort|pas .. vermeldt|met .. =v|=m|=x',
      'van =m|=v|man naar =v|=x|=m|vrouw',
      'wijzigt|voornaam|geslacht .. m v',
      'hen hun',
      'sta|staat nog als .. mw|dhr|mevrouw|meneer|heer|peter|in .. systeem',
      // care for it
      'hormonen|testosteron|oestrogeen|borstverwijdering|baardepilatie|stemtherapie',
    ],
    en: [
      // said outright
      'TRANSGENDER',
      'is|hes|shes|im|being|came|as|son|daughter|child|kid trans',
      'transitioned|transitioning .. last|year|from|to|and|male|female|at|since|now|in',
      'HOUSEHOLD|SUBJECT|employee|has|she|he is|has|recently? transitioned|transitioning',
      // name, title and marker
      'pronouns',
      'from mr ... to ms|mrs|miss',
      'passport|licence|marker now f|m|x',
      'gender marker|change|recognition|identity|clinic|dysphoria|transition',
      'chg|change|changed|changing m f',
      'assigned|born male|female|boy|girl|a',
      'trans customer|guest|passenger|pax|employee|tenant|kid|client|caller|member|colleague|user|male|female|masc|femme|person|teen|daughter|son|girl|boy|status',
      'deed poll .. from|to|name|mr|ms|title|first',
      'calls|called|calling|kept .. her|him|them sir|madam|mr|miss & trans|wrong|gender|offended|woman|man',
      // care for it
      'on|started|takes|taking hormones|testosterone|oestrogen|estrogen|hrt',
    ],
  },
  unless: {
    nl: [
      // energy, weddings, typing errors, new names for things
      'aanhef|naam .. fout|verkeerd|typefout|dubbel|adresboek',
    ],
    en: [
      // systems, weddings, typing errors, sizes, toilets
      'TRANSGENDER policy|training|toilet|toilets|awareness|module',
      'transition|transitioning|transitioned .. plan|plans|supplier|system|account|platform|services|fibre|cloud|team|agent|project|provider|tariff',
      'wedding|maiden|married|marriage|divorce|typo|misspelt|misspelled & name|mrs|title|deed',
      'size|sizes|sizing|shirt|shirts & m|f',
    ],
  },
  flags: [
    'Gegevens bijgewerkt, [kl is in transitie].',
    'Gegevens aangepast, [is een transman].',
    '[She transitioned last year], records updated.',
    'Title removed from letters, [cust is non-binary].',
  ],
  allows: [
    'Energietransitie duurt hem te lang, op de lijst gezet.',
    'Achternaam gewijzigd na huwelijk, aanhef klopt.',
    'Transitioning the account to the new platform on Friday.',
    'Name corrected after a typo, Ms Hale.',
    'Aanhef was fout, dhr aangepast naar mw, typfout.',
    'Transgender policy training link sent to all staff.',
    'Mr to Mrs after the wedding, changed title.',
    'Name change after marriage, deed poll from solicitor.',
    'Changed M F sizing on shirts.',
  ],
} satisfies ContextRule;
