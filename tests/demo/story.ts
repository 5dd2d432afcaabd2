// The story that the demo tells: a note as an agent types it, in the agent's language.
import type { Language } from '../../rules/engine/types.ts';

export interface DemoNote {
  /** Up to the end of the sentence that tells the story, and what follows it. */
  readonly note: readonly [string, string];
  /** What somebody at a visible demo may try. */
  readonly invitation: string;
}

export const notes: Readonly<Record<Language, DemoNote>> = {
  nl: {
    note: [
      'Klt belt over factuur van maart, dubbel afgeschreven. Haar ex staat elke avond voor de deur en ze durft niet meer naar buiten, wil daarom nieuw nummer.',
      ' Nummerwissel aangevraagd, bsn 111222333 gecontroleerd.',
    ],
    invitation: 'Typ in de notitie bijvoorbeeld: "Haar ex staat elke avond voor de deur."',
  },
  en: {
    note: [
      'Cust called about the March invoice, charged twice. Her ex is at her door every night and she is afraid to go outside, so she wants a new number.',
      ' New number requested, sort code 12-34-56 account 12345678 checked.',
    ],
    invitation: 'Type in the note, for example: "Her ex is at her door every night."',
  },
};
