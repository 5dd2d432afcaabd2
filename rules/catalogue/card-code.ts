import type { IdentifierRule } from '../engine/types.ts';
import { cardData } from '../grounds.ts';

const cardBeside = /\bcvc|\bcvv|\d{4}[ -]?\d{4}[ -]?\d{4}/iu;
const name = '(?:cvc|cvv|cid|csc)';
const expiry = String.raw`(?:0[1-9]|1[0-2])[ /\-]{0,3}(?:20)?[2-4]\d`;

export default {
  id: 'card-code',
  category: 'payment-card',
  name: { nl: 'Beveiligingscode van een kaart', en: 'Card security code' },
  looksFor: {
    nl: 'De CVC of vervaldatum van een betaalkaart',
    en: 'The CVC or expiry of a payment card',
  },
  codes: ['Z0'],
  ground: cardData,
  shapes: [
    {
      at: 'card',
      shape: new RegExp(
        String.raw`\b(?<id>(?:exp(?:iry|ires|\.)?[ .:]{0,3}${expiry}[ ,;/]{1,3})?${name}[ \-]?2?(?:[ \-]?code)?(?: is| was|:|=)?[ .:=]{0,3}(?:\d{4}|\d{3}))(?!\d)`,
        'diyu',
      ),
      confidence: 'sure',
    },
    {
      at: 'card',
      shape: new RegExp(
        String.raw`(?<=(?<from>\b\d{3,4} (?:als|is|as|for) (?:the |de )?))${name}\b`,
        'diyu',
      ),
      confidence: 'sure',
    },
    {
      at: 'card',
      shape:
        /(?:beveiligingscode|veiligheidscode|security code|(?<=(?:3|drie|three)[ -]?)(?:cijferige|digit) code|(?<=\b(?:code|drie|three|cijfers|digits) (?:op de |on the |at the ))(?:achterkant|back)|(?<=\b(?:code|drie|cijfers) )achterop)(?: is| are| was|:|=|,)?[ .:=]{0,3}(?<id>\d{3,4})(?!\d)/diuy,
      near: /kaart|card|visa|master|amex|\bpas|back|achter/iu,
      confidence: 'sure',
    },
    {
      at: 'card',
      shape:
        /\b(?:exp(?:iry|ires|\.)?(?: date)?|geldig t\/m|valid thru|vervaldatum)[ .:]{0,3}(?:0[1-9]|1[0-2])[ /-]{1,3}(?:20)?[2-4]\d(?!\d)/diuy,
      near: cardBeside,
      confidence: 'sure',
    },
  ],
  flags: [
    'Klant geeft ook [cvc 318] door.',
    'She added [CVV: 904] without being asked.',
    'Kaart van moeder met [CVC-code 907] in de chat.',
    'Gaf [318 als cvc] op, niet om gevraagd.',
    'Typed 4111 1111 1111 1111 and then [exp 08/27] too.',
    'Visa, security code [318], read out loud.',
    'He read it all, even the three on the back, [306], from his visa.',
  ],
  allows: [
    'CVC nooit in het dossier zetten.',
    'Klant weet niet waar de cvc staat.',
    'Nieuwe kaart exp 08/27 is verstuurd.',
    'The CVV was wrong 3 times.',
    'Contract geldig t/m 09/28.',
    'Security code for the door handed over, floor 318.',
  ],
} satisfies IdentifierRule;
