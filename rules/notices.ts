// What the people a code stands for are told if the data leaks after all: specific, honest, and easy to read.
//
// A letter is read by others in the house too. So it says what leaked, what that can mean and what to do, but never why
// there was a code; and it names only help lines that tell nothing about whoever gets the letter.
import type { Notice } from './engine/types.ts';

const helpLines = ['emergency', 'slachtofferhulp'] as const;

/** By the id of the default code. */
export const defaultNotices: Readonly<Record<string, Notice>> = {
  A1: {
    leaked: {
      nl: 'Uw gegevens bij ons zijn gelekt. Daarbij staat dat wij u altijd terugbellen op een bekend nummer.',
      en: 'Your details with us have leaked. They say that we always call you back on a known number.',
    },
    means: {
      nl: 'Iemand kan zich bij ons voordoen als u. Ook kan iemand u bellen en doen alsof hij van ons is.',
      en: 'Someone may pretend to be you. Someone may also call you and say they are from us.',
    },
    first: {
      nl: 'Bel ons vandaag. Spreek met ons af hoe wij u voortaan herkennen.',
      en: 'Call us today. Agree with us how we will recognise you from now on.',
    },
    steps: [
      {
        nl: 'Krijgt u een telefoontje van ons? Hang op en bel zelf terug.',
        en: 'Do you get a call from us? Hang up and call us back yourself.',
      },
      {
        nl: 'Geef nooit een code door aan iemand die u belt.',
        en: 'Never give a code to somebody who calls you.',
      },
      {
        nl: 'Kijk na of er iets is veranderd aan uw abonnement.',
        en: 'Check whether anything has changed in your contract.',
      },
    ],
    helpLines,
  },
  A2: {
    leaked: {
      nl: 'Uw adres en uw telefoonnummer zijn gelekt. Daarbij staat dat wij die aan niemand geven.',
      en: 'Your address and phone number have leaked. They say that we give these to nobody.',
    },
    means: {
      nl: 'Wie de gegevens heeft, kan zien waar u woont. Er kan iemand aan de deur komen of u bellen.',
      en: 'Whoever has the data can see where you live. Someone may come to your door or call you.',
    },
    first: {
      nl: 'Bent u in gevaar? Bel meteen 112. Bel daarna ons.',
      en: 'Are you in danger? Call 112 at once. Then call us.',
    },
    steps: [
      {
        nl: 'Vertel het aan iemand die u vertrouwt. Doe dat vandaag.',
        en: 'Tell somebody you trust. Do it today.',
      },
      {
        nl: 'Doe de deur niet open als u niet weet wie er staat.',
        en: 'Do not open the door if you do not know who is there.',
      },
      {
        nl: 'Wilt u een ander nummer? Wij regelen dat gratis voor u.',
        en: 'Do you want another number? We arrange it for you free of charge.',
      },
      {
        nl: 'Vraag de gemeente wat zij kan doen om uw adres te beschermen.',
        en: 'Ask your municipality what it can do to protect your address.',
      },
    ],
    helpLines,
  },
  A3: {
    leaked: {
      nl: 'Uw gegevens zijn gelekt. Daarbij staat langs welke weg wij contact met u hebben.',
      en: 'Your details have leaked. They say in which way we keep in touch with you.',
    },
    means: {
      nl: 'Anderen kunnen nu weten hoe u te bereiken bent. Zij kunnen u bellen, mailen of een brief sturen.',
      en: 'Others may now know how to reach you. They may call, mail or write to you.',
    },
    first: {
      nl: 'Neem contact met ons op zoals afgesproken. Samen kiezen wij een nieuwe weg.',
      en: 'Get in touch with us in the agreed way. Together we choose a new one.',
    },
    steps: [
      {
        nl: 'Kies een nieuw wachtwoord voor uw e-mail.',
        en: 'Choose a new password for your e-mail.',
      },
      {
        nl: 'Antwoord niet op berichten die u niet verwacht.',
        en: 'Do not answer messages that you do not expect.',
      },
      {
        nl: 'Leest iemand mee op uw telefoon of computer? Gebruik dan een ander apparaat.',
        en: 'Does somebody look along on your phone or computer? Then use another device.',
      },
    ],
    helpLines,
  },
  A4: {
    leaked: {
      nl: 'Uw gegevens zijn gelekt. Daarbij staat dat alleen u iets mag wijzigen.',
      en: 'Your details have leaked. They say that only you may change anything.',
    },
    means: {
      nl: 'Iemand kan proberen om uit uw naam iets te wijzigen. Denk aan uw nummer, uw adres of uw rekening.',
      en: 'Someone may try to change something in your name. Think of your number, address or bill.',
    },
    first: {
      nl: 'Kijk vandaag na of alles nog klopt. Klopt er iets niet? Bel ons.',
      en: 'Check today whether all is still right. Is something wrong? Call us.',
    },
    steps: [
      {
        nl: 'Kies een nieuw wachtwoord voor uw account bij ons.',
        en: 'Choose a new password for your account with us.',
      },
      {
        nl: 'Geef uw wachtwoord aan niemand, ook niet aan wie u kent.',
        en: 'Give your password to nobody, not even to people you know.',
      },
      {
        nl: 'Krijgt u bericht van een wijziging die u niet vroeg? Bel ons meteen.',
        en: 'Do you hear of a change that you did not ask for? Call us at once.',
      },
    ],
    helpLines,
  },
  B1: {
    leaked: {
      nl: 'Uw gegevens zijn gelekt. Daarbij staat dat een vast team u helpt.',
      en: 'Your details have leaked. They say that one team helps you.',
    },
    means: {
      nl: 'Anderen kunnen zien dat u bij dit team hoort. Waarom dat zo is, staat er niet bij.',
      en: 'Others can see that this team helps you. Why it does is not in the data.',
    },
    first: {
      nl: 'Bel ons en vraag naar dit team. Zij weten wat er is gelekt.',
      en: 'Call us and ask for this team. They know what has leaked.',
    },
    steps: [
      {
        nl: 'Spreek met het team af hoe zij u voortaan bereiken.',
        en: 'Agree with the team how they will reach you from now on.',
      },
      {
        nl: 'Belt iemand die zegt van dit team te zijn? Hang op en bel zelf terug.',
        en: 'Does somebody call who says they are from this team? Hang up and call back yourself.',
      },
      {
        nl: 'Vertel niet meer dan nodig is aan wie u belt.',
        en: 'Tell no more than you must to whoever calls you.',
      },
    ],
    helpLines,
  },
  B2: {
    leaked: {
      nl: 'Uw gegevens zijn gelekt. Daarbij staat dat wij u meer ruimte geven.',
      en: 'Your details have leaked. They say that we give you more room.',
    },
    means: {
      nl: 'Anderen kunnen u een aanbod doen dat niet eerlijk is. Of zij doen alsof u nog iets moet betalen.',
      en: 'Others may make you an offer that is not honest. Or they say that you still have to pay.',
    },
    first: {
      nl: 'Betaal niets voordat u ons hebt gebeld.',
      en: 'Pay nothing before you have called us.',
    },
    steps: [
      {
        nl: 'Krijgt u een rekening die u niet kent? Bel ons.',
        en: 'Do you get a bill that you do not know? Call us.',
      },
      {
        nl: 'Klik niet op een link in een bericht over geld.',
        en: 'Do not click on a link in a message about money.',
      },
      {
        nl: 'Wat wij met u hebben afgesproken, blijft gelden.',
        en: 'What we have agreed with you still holds.',
      },
    ],
    helpLines,
  },
  C1: {
    leaked: {
      nl: 'Uw gegevens zijn gelekt. Daarbij staat dat wij met twee medewerkers naar u toe komen.',
      en: 'Your details have leaked. They say that two colleagues come to see you.',
    },
    means: {
      nl: 'Anderen kunnen dat lezen en er iets van denken. Waarom het er staat, is niet gelekt.',
      en: 'Others may read that and think something of it. Why it is there has not leaked.',
    },
    first: {
      nl: 'Bel ons als u wilt weten wat er precies staat. U mag het lezen.',
      en: 'Call us if you want to know what it says. You may read it.',
    },
    steps: [
      {
        nl: 'Klopt het niet meer? Vraag ons om het weg te halen.',
        en: 'Is it no longer right? Ask us to remove it.',
      },
      {
        nl: 'Komt er iemand aan de deur die zegt van ons te zijn? Bel eerst ons.',
        en: 'Does somebody come to the door who says they are from us? Call us first.',
      },
    ],
    helpLines,
  },
  Z0: {
    leaked: {
      nl: 'Uw gegevens zijn gelekt. Wat u ons verder vertelde, hebben wij niet opgeschreven.',
      en: 'Your details have leaked. What else you told us, we did not write down.',
    },
    means: {
      nl: 'Dat deel is dus niet gelekt. Uw naam en adres kunnen wel bij anderen bekend zijn.',
      en: 'So that part has not leaked. Others may know your name and address, though.',
    },
    first: {
      nl: 'Lees in deze brief welke gegevens het zijn. Bel ons als u vragen hebt.',
      en: 'Read in this letter which data it is. Call us if you have questions.',
    },
    steps: [
      {
        nl: 'Pas op voor telefoontjes en berichten die van ons lijken te komen.',
        en: 'Beware of calls and messages that seem to come from us.',
      },
      {
        nl: 'Kies een nieuw wachtwoord voor uw account bij ons.',
        en: 'Choose a new password for your account with us.',
      },
    ],
    helpLines,
  },
};
