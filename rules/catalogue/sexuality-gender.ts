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
      'heet|heten nu|voortaan|tegenwoordig & vroeger|oude naam|niet meer|geslacht|trans*',
      'hij|zij|ze is nu .. geen .. meer',
      'oude|vorige|dode naam .. nergens|niet meer|nooit|mag|nu|trans*',
      'geslacht .. wijzig*|wijzigt|gewijzigd|aangevraagd|van|x|naar|aangepast|v|m',
      'paspoort|pas .. vermeldt|met .. =v|=m|=x',
      'van =m|=v|man naar =v|=x|=m|vrouw',
      'wijzigt|voornaam|geslacht .. m v',
      'wijzigt|voornaam|geslacht .. v m|x',
      'hen hun',
      'sta|staat nog als .. mw|dhr|mevrouw|meneer|heer|peter|in .. systeem',
      // care for it
      'hormonen|testosteron|oestrogeen|borstverwijdering|baardepilatie|stemtherapie',
      'epilatie .. beharing|gezicht|baard|trans*|gender*',
      'gender .. poli|team|kliniek|zorg|dysforie|operatie',
      'wacht .. operatie & transitie|gender|geslacht|v',
    ],
    en: [
      // said outright
      'TRANSGENDER',
      'is|hes|shes|im|being|came|as|son|daughter|child|kid trans',
      'transitioned|transitioning .. last|year|from|to|and|male|female|at|since|now|in',
      'HOUSEHOLD|SUBJECT|employee|has|she|he is|has|recently? transitioned|transitioning',
      // name, title and marker
      'pronouns',
      'mr|mister to ms|mrs|miss|mx',
      'name|title|prefix|salutation .. mr ms|mx',
      'ms|mrs|miss to mr|mx',
      'from mr ... to ms|mrs|miss',
      'former|old|dead|birth|previous .. name & passport|transition*|gender|deed poll|no longer|mr',
      'passport|licence|marker now f|m|x',
      'passport|id|record .. says|shows|reads female|male|f|m .. now|but|old',
      'gender marker|change|recognition|identity|clinic|dysphoria|transition',
      'chg|change|changed|changing m f',
      'chg|change|changed|changing f m',
      'assigned male|female at birth',
      'used to be .. a man|woman|mr|called',
      'remove .. mr|mrs|title .. enby|trans*|non-binary',
      // care for it
      'on|started|takes|taking hormones|testosterone|oestrogen|estrogen|hrt',
      'top|bottom surgery',
      'hormone therapy|treatment|blockers',
    ],
  },
  unless: {
    nl: [
      'PUBLICITY & TRANSGENDER',
      'energietransitie|transitie .. energie|systeem|platform|leverancier|contract|glasvezel|project|vergoeding|naar|cloud',
      'getrouwd|huwelijk|trouwen|gescheiden|scheiding|meisjesnaam|achternaam|typefout|spelling|spelfout & naam|aanhef',
      'aanhef|naam .. fout|verkeerd|typefout|dubbel|adresboek',
      'maat|maten|shirt|shirts|kleur|artikel .. m|v|x',
      'hun .. hen en',
    ],
    en: [
      'PUBLICITY & TRANSGENDER',
      'trans atlantic|siberian|pennine|action|fer|union',
      'transition|transitioning|transitioned .. plan|plans|supplier|system|account|platform|services|fibre|cloud|team|agent|project|provider|tariff',
      'maiden|married|marriage|divorce|typo|misspelt|misspelled & name|mrs|title',
      'size|sizes|shirt m|f|x',
      'mr to mrs .. married',
      'he him|her|she .. said',
    ],
  },
  flags: [
    'Gegevens bijgewerkt, [kl is in transitie].',
    'Oude naam verwijderd, [is een transman].',
    '[She transitioned last year], records updated.',
    'Title removed from letters, [cust is non-binary].',
  ],
  allows: [
    'Energietransitie duurt hem te lang, op de lijst gezet.',
    'Achternaam gewijzigd na huwelijk, aanhef klopt.',
    'Transitioning the account to the new platform on Friday.',
    'Name corrected after a typo, Ms Hale.',
  ],
} satisfies ContextRule;
