import type { Calls } from './calls.ts';

export const callsNl: Calls = {
  dramatic: {
    title: 'Telecom: internet valt uit',
    lines: [
      'Goedemorgen, met de klantenservice. Waarmee kan ik u helpen?',
      'Ik word hier gek van! Het internet ligt er voor de derde keer deze week uit. Mijn zoon gaat dood van verveling en ik kan niet werken.',
      'Dat is vervelend. Brandt er een rood lampje op het modem?',
      'Ja, al sinds zeven uur. Als het morgen niet werkt zeg ik op, dan ga ik naar een ander.',
      'Ik zie een storing op uw lijn. Er komt morgen tussen acht en twaalf een monteur.',
      'Goed. Hij moet achterom lopen, de bel is kapot.',
      'Dat zet ik erbij. U krijgt een bericht als hij onderweg is.',
    ],
    facts: {
      'Internet ligt eruit, derde keer deze week': 'derde|3e|3x|3 x|drie keer|storing|internet',
      'Monteur morgen tussen 8 en 12': 'monteur|mont',
      'Achterom lopen, de bel is kapot': 'achterom|bel |bel is|deurbel',
    },
    needsCode: false,
    model:
      'Internet ligt er voor de derde keer deze week uit, rood lampje op modem. Storing op de lijn. Monteur morgen tussen 8 en 12, achterom lopen want de bel is kapot. Klant overweegt op te zeggen.',
    why: 'Veel woorden, maar geen gevoelig verhaal: “gek worden” en “doodgaan van verveling” zeggen niets over gezondheid. Hier hoeft geen code.',
  },
  stalking: {
    title: 'Telecom: een nieuw nummer',
    lines: [
      'Goedemiddag, met de klantenservice. Waarmee kan ik u helpen?',
      'Ik wil een ander nummer. Mijn ex belt me de hele dag en gisteravond stond hij weer voor mijn deur. Ik durf niet meer op te nemen.',
      'Wat naar voor u. Ik kan het nummer vandaag nog wijzigen.',
      'Graag. En zet me niet in de telefoongids. Bel me niet terug op het oude nummer, maar stuur een mail als het klaar is.',
      'Dat doe ik. De nieuwe simkaart heeft u donderdag in huis.',
      'Fijn. En geef niemand mijn nieuwe nummer, ook niet als hij zegt dat hij mijn man is.',
      'Daar zorg ik voor.',
    ],
    facts: {
      'Nieuw nummer aangevraagd':
        'nieuw nummer|nieuw nr|ander nummer|nummerw|nummer gewijzigd|nr gewijzigd|nummer wijzigen',
      'Simkaart komt donderdag': 'donderdag|do.|simkaart|sim ',
      'Niet in de telefoongids': 'gids|telefoongids|niet vermelden|geen vermelding',
      'Alleen mailen, niet bellen': 'mail|e-mail|niet bellen|a3',
    },
    needsCode: true,
    model:
      'Nieuw nummer aangevraagd, simkaart komt donderdag. Niet in de telefoongids. Bericht per mail als het klaar is. [A2] [A3]',
    why: 'Een collega hoeft niet te weten wat de ex doet. A2 zegt dat niemand het nummer krijgt, A3 dat contact alleen per mail gaat.',
  },
  'spelled-out-number': {
    title: 'Verzekeraar: een declaratie',
    lines: [
      'Goedemorgen, met de zorgverzekeraar. Wat kan ik voor u doen?',
      'Ik heb drie weken geleden een rekening ingestuurd en er is nog niets betaald. Mijn BSN is één twee drie, vier vijf zes, zeven acht twee.',
      'Dank u, ik heb u gevonden. Mag ik nog uw geboortedatum?',
      'Twaalf maart negentienvierentachtig.',
      'Klopt. De rekening is wel binnen, maar de tweede bladzijde ontbreekt.',
      'O, die stuur ik vanavond via de app. Hoe lang duurt het dan nog?',
      'Vijf werkdagen. Ik zet erbij dat hij voorrang krijgt.',
    ],
    facts: {
      'Klant is gecontroleerd':
        'gecontroleerd|geverifieerd|verificatie|gegevens|id |gecheckt|controle',
      'Tweede bladzijde van de rekening ontbreekt': 'tweede|2e|bladzijde|pagina|blz',
      'Klant stuurt die vanavond via de app': 'app|vanavond|stuurt',
      'Met voorrang, vijf werkdagen':
        'voorrang|vijf werkdagen|5 werkdagen|vijf dagen|5 dagen|spoed',
    },
    needsCode: false,
    model:
      'Gegevens gecontroleerd. Declaratie is binnen, maar de tweede bladzijde ontbreekt; klant stuurt die vanavond via de app. Met voorrang behandelen, klaar binnen vijf werkdagen.',
    why: 'Dat je gecontroleerd hebt is genoeg. Een BSN of geboortedatum hoort in het veld dat ervoor bedoeld is, of nergens.',
  },
  debts: {
    title: 'Energie: het termijnbedrag',
    lines: [
      'Goedemiddag, met uw energieleverancier. Waar gaat het over?',
      'Over het termijnbedrag. Ik zit sinds mei in de schuldsanering en krijg nog maar zestig euro per week van mijn bewindvoerder. De honderdtachtig lukt niet meer.',
      'Dat begrijp ik. Ik kan het bedrag verlagen naar honderdveertig, dat past bij uw verbruik.',
      'Dat zou al schelen. Mag de afschrijving naar de vijfentwintigste?',
      'Ja, dat regel ik vanaf volgende maand. Stuur ik de bevestiging naar u?',
      'Ja, per post graag, dan geef ik hem door.',
      'Komt in orde. Belt u gerust als het niet uitkomt.',
    ],
    facts: {
      'Termijnbedrag van 180 naar 140 euro': '140|honderdveertig|termijnbedrag|verlaagd|verlagen',
      'Afschrijven op de 25e, vanaf volgende maand': '25|vijfentwintigste',
      'Bevestiging per post': 'post|brief',
    },
    needsCode: true,
    model:
      'Termijnbedrag verlaagd van 180 naar 140 euro, past bij het verbruik. Afschrijving vanaf volgende maand op de 25e. Bevestiging per post. [B2]',
    why: 'De afspraak telt, niet de reden. B2 zegt een collega dat er ruimte is, zonder te vertellen waarom.',
  },
  'domestic-violence': {
    title: 'Energie: een contract splitsen',
    lines: [
      'Goedemiddag, met uw energieleverancier. Wat kan ik voor u doen?',
      'Ik ben weggegaan bij mijn man, hij sloeg me. Ik zit nu met de kinderen in een opvanghuis. Het contract staat op ons allebei, ik wil eraf.',
      'Wat goed dat u belt. Ik haal uw naam er per de eerste af. Wilt u een nieuw contract?',
      'Nog niet. Maar hij mag echt niet horen waar ik ben, en hij heeft mijn wachtwoord.',
      'Dan sluit ik uw account en maken we een nieuw. Wij bellen alleen als u het vraagt.',
      'Mail is veilig. Het oude adres mag nergens meer voor gebruikt worden.',
      'Staat genoteerd.',
    ],
    facts: {
      'Naam per de eerste van het contract':
        'per de eerste|per 1|van contract|van het contract|contract',
      'Oud account gesloten, nieuw gemaakt': 'account|nieuwe inlog|nieuwe login',
      'Alleen per mail, niet bellen': 'mail|e-mail|niet bellen|a3',
      'Oude adres niet meer gebruiken': 'oude adres|oud adres|adres niet',
    },
    needsCode: true,
    model:
      'Naam van klant gaat per de eerste van het contract af. Oud account gesloten, nieuw account gemaakt. Contact alleen per mail; oude adres niet meer gebruiken. [A2] [A4]',
    why: 'Waar zij is en waarom, mag hier nooit staan. A2 en A4 zeggen wat er moet gebeuren als iemand anders belt.',
  },
  swearing: {
    title: 'Gemeente: een boete',
    lines: [
      'Goedemorgen, met de gemeente. Waarmee kan ik u helpen?',
      'Jullie zijn een stelletje dieven! Honderdtien euro voor parkeren terwijl ik een vergunning heb. Luister je wel, trut?',
      'Ik help u graag, als we rustig praten. Wat is uw kenteken?',
      'Laat maar. Die vergunning ligt gewoon achter de ruit.',
      'Ik zie een geldige vergunning, maar voor een andere auto. Heeft u een nieuwe?',
      'Ja, sinds april. Moet ik dat ook al doorgeven?',
      'Ja. Ik wijzig het nu, en ik dien bezwaar in tegen de boete. Antwoord binnen zes weken.',
      'Nou, dat mag ook wel, ja.',
    ],
    facts: {
      'Vergunning overgezet op de nieuwe auto': 'vergunning|kenteken|nieuwe auto',
      'Bezwaar tegen de boete ingediend': 'bezwaar',
      'Antwoord binnen zes weken': 'zes weken|6 weken|6 wk|6wk',
    },
    needsCode: false,
    model:
      'Vergunning stond nog op de vorige auto, nu overgezet op de nieuwe. Bezwaar ingediend tegen de parkeerboete van 110 euro. Klant krijgt antwoord binnen zes weken.',
    why: 'Hoe iemand praatte helpt een collega niet, en de klant kan de notitie opvragen. De feiten blijven staan.',
  },
  illness: {
    title: 'Verzekeraar: uitstel van een keuring',
    lines: [
      'Goedemiddag, met de verzekeraar. Waarover belt u?',
      'Mijn auto moet volgende week naar jullie schade-expert, maar ik red dat niet. Ik heb borstkanker en krijg maandag mijn tweede chemo.',
      'Wat een zware tijd. Dan verplaatsen we de afspraak. Schikt de negentiende?',
      'Liever na de twintigste, en dan in de ochtend.',
      'Dinsdag de vierentwintigste om tien uur, en de expert komt bij u thuis.',
      'Heel fijn. Mijn zus doet open, zij mag alles regelen.',
      'Ik noteer haar als contactpersoon voor deze schade. De vervangende auto loopt zo lang door.',
    ],
    facts: {
      'Afspraak naar dinsdag de 24e om tien uur': '24|vierentwintigste|dinsdag',
      'Expert komt aan huis': 'thuis|aan huis|bij klant',
      'Zus regelt het en doet open': 'zus',
      'Vervangende auto loopt door': 'vervangende|vervangend|leenauto|huurauto',
    },
    needsCode: true,
    model:
      'Afspraak met de expert verplaatst naar dinsdag de 24e om tien uur, aan huis. Zus van klant doet open en mag de schade afhandelen. Vervangende auto loopt door. [B2]',
    why: 'Ziekte is een bijzonder persoonsgegeven (art. 9 AVG) en voor de afspraak niet nodig. B2 vraagt om ruimte.',
  },
  'shielded-address': {
    title: 'Gemeente: post komt niet aan',
    lines: [
      'Goedemorgen, met de gemeente. Wat kan ik voor u doen?',
      'Mijn nieuwe paspoort ligt klaar, maar de brief kwam op mijn oude adres. Ik woon op een geheim adres omdat mijn broers me zoeken, dat staat ook in het systeem.',
      'Excuses. Ik zie dat de brief vóór uw verhuizing is gemaakt. Wilt u het paspoort ophalen?',
      'Ja, maar niet bij de balie beneden. Kan het op afspraak?',
      'Vrijdag om negen uur, kamer twaalf. Ik stuur een sms, geen brief.',
      'Graag. En niemand anders mag het meenemen.',
      'Dat spreken we zo af.',
    ],
    facts: {
      'Paspoort ophalen vrijdag om negen uur': 'vrijdag|vr |vr.',
      'Op afspraak in kamer twaalf': 'kamer|afspraak',
      'Bericht per sms, geen brief': 'sms|geen brief|geen post',
      'Alleen aan de klant zelf meegeven': 'alleen aan|zelf|niemand anders|geen ander|a4',
    },
    needsCode: true,
    model:
      'Paspoort ophalen op afspraak: vrijdag om negen uur, kamer twaalf. Bericht per sms, geen brief. Alleen aan klant zelf meegeven. [A2] [A4]',
    why: 'Wie opschrijft dat een adres geheim is en voor wie, wijst de weg. De code zegt genoeg: niets noemen.',
  },
  threat: {
    title: 'Telecom: een monteur aan de deur',
    lines: [
      'Goedemiddag, met de planning. Waarover belt u?',
      'Die monteur van jullie was hier vanmorgen. Als hij nog eens zo bijdehand doet sla ik hem het ziekenhuis in, zeg hem dat maar.',
      'Zo praten we niet met elkaar. Wat is er niet gelukt?',
      'De kabel ligt nog open in de gang en de televisie doet het niet.',
      'Ik plan een nieuwe afspraak: maandag tussen één en vijf. Er komen dan twee collega’s.',
      'Twee? Voor één kabel?',
      'Ja. Zij maken ook de gang dicht. U krijgt een uur van tevoren bericht.',
    ],
    facts: {
      'Kabel ligt nog open in de gang': 'kabel|gang',
      'Televisie werkt niet': 'televisie|tv',
      'Maandag tussen 13 en 17 uur': 'maandag|ma |ma.',
      'Met twee collega’s': 'twee|2 |c1',
    },
    needsCode: true,
    model:
      'Kabel ligt nog open in de gang, televisie werkt niet. Nieuwe afspraak maandag tussen 13 en 17 uur, een uur van tevoren bericht. [C1]',
    why: 'Voor de veiligheid van een collega telt wat te doen is: met twee mensen gaan. Een melding van de bedreiging hoort in het incidentenregister, niet in de notitie.',
  },
  coded: {
    title: 'Energie: er staat al een code',
    lines: [
      'Goedemorgen, met uw energieleverancier. In uw dossier staat [A1], dus ik bel u zo terug op het nummer dat wij kennen. Is dat goed?',
      'Ja hoor, dat is afgesproken vanwege mijn ex-man.',
      'Daar ben ik weer. Waarmee kan ik u helpen?',
      'De meterstanden van juli kloppen niet. Jullie rekenen achthonderd kuub, het moet tachtig zijn.',
      'Ik zie het, er is een nul te veel ingevoerd. Ik pas het aan en u krijgt een nieuwe nota.',
      'Wanneer?',
      'Binnen tien dagen, in uw online omgeving. Het verschil komt terug op uw rekening.',
    ],
    facts: {
      'Teruggebeld op het bekende nummer':
        'teruggebeld|terug gebeld|gebeld op|a1|verificatie|geverifieerd',
      'Meterstand juli van 800 naar 80': '80 |80,|80.|tachtig|meterstand',
      'Nieuwe nota binnen tien dagen': 'nota|tien dagen|10 dagen|10 dgn',
    },
    needsCode: true,
    model:
      '[A1] gevolgd: teruggebeld op het bekende nummer. Meterstand gas juli aangepast van 800 naar 80. Nieuwe nota binnen tien dagen in de online omgeving, verschil komt terug.',
    why: 'De code staat er en is gevolgd; waarvoor hij is, schrijf je er niet alsnog bij. Discreet laat een code met rust.',
  },
};
