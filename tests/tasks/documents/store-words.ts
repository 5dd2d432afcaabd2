// The words of the store listings. They are pasted into forms, so they are plain text.
import { categories } from '../../../rules/categories.ts';
import type { Language } from '../../../rules/engine/types.ts';

interface StoreWords {
  readonly description: string;
  readonly singlePurpose: string;
}

const kinds = (kind: 'context' | 'identifier') =>
  Object.values(categories).filter((category) => category.kind === kind).length;

export const storeWords: Readonly<Record<Language, StoreWords>> = {
  nl: {
    description: `Discreet helpt medewerkers van klantenservice om gevoelige verhalen uit klantnotities te houden.

Terwijl u in een klantsysteem een notitie typt, ziet Discreet dat er een verhaal ontstaat over bijvoorbeeld stalking, huiselijk geweld, bedreiging, gezondheid of geldzorgen. Het onderstreept die woorden en biedt een neutrale code aan die zegt wat een collega moet doen, niet wat er is gebeurd. Eén Ctrl+Z brengt het verhaal terug.

WAT U KRIJGT
• Onderstreping en een kaartje met hoogstens drie codes, met het toetsenbord te bedienen
• ${kinds('context')} soorten situaties en ${kinds('identifier')} soorten gegevens (zoals BSN, rekeningnummer, wachtwoord), Nederlands en Engels door elkaar
• Uitleg bij elke regel: waarom, met de wettelijke grond
• Een oefenpagina met verzonnen gesprekken
• Een optiepagina voor eigen termen, codes en sites, voor zover uw organisatie die niet vastzet
• Voor organisaties: eigen codes, eigen termen en instellingen via het browserbeleid van Chrome, Edge en Firefox

WAT ER MET UW TEKST GEBEURT
Niets dat de pagina verlaat. De tekst wordt bekeken in de pagina waar u typt, met regels die in het pakket zitten. Er is geen server, geen account en geen statistiek. Er is geen rapport per persoon.

WAT HET NIET KAN
Discreet vindt niet elke gevoelige zin en onderstreept soms een onschuldige. De gemeten cijfers staan in de README. Opslaan wordt nooit geblokkeerd.

WAAR HET WERKT
Op bekende klantsystemen. Op een andere site vraagt u het zelf aan, in het venster van de werkbalkknop of op de optiepagina.`,
    singlePurpose:
      'Een medewerker waarschuwen terwijl een klantnotitie wordt getypt die een gevoelig verhaal vertelt, en een neutrale code aanbieden om ervoor in de plaats te zetten.',
  },
  en: {
    description: `Discreet helps support agents to keep sensitive stories out of customer notes.

While you type a note in a CRM, Discreet notices that a story is being told of, for instance, stalking, domestic violence, threats, health or money worries. It underlines those words and offers a neutral code that says what a colleague must do, not what happened. One Ctrl+Z brings the story back.

WHAT YOU GET
• Underlines and a card with at most three codes, usable by keyboard
• ${kinds('context')} kinds of situations and ${kinds('identifier')} kinds of details (such as citizen service numbers, bank accounts, passwords), in Dutch and English mixed
• An explanation with each rule: why, with the legal ground
• A practice page with invented calls
• An options page for words, codes and sites of your own, as far as your organisation does not lock them
• For organisations: codes, terms and settings of their own by the browser policy of Chrome, Edge and Firefox

WHAT HAPPENS TO YOUR TEXT
Nothing that leaves the page. The text is checked in the page in which you type, by rules that are part of the package. There is no server, no account and no statistics. There is no report per person.

WHAT IT CANNOT DO
Discreet does not find every sensitive sentence and sometimes underlines a harmless one. The measured figures are in the README. Saving is never blocked.

WHERE IT WORKS
On well-known CRM and helpdesk suites. On another site you ask for it yourself, in the popup of the toolbar button or on the options page.`,
    singlePurpose:
      'To warn an agent while typing a customer note that tells a sensitive story, and to offer a neutral code to put in its place.',
  },
};
