// Numbers that are said instead of typed, as speech-to-text writes them: "nul zes twaalf …", "oh seven double five …".

/** One word of a number, in Dutch or English; the source of an expression with the flag `i`. */
export const numberWord =
  '(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|[a-z]{0,5}tien|elf|twaalf|[a-zë]{2,12}tig|honderd|' +
  'zero|oh|o|one|two|three|four|five|six|seven|eight|nine|double|dubbel|triple|ten|eleven|twelve|[a-z]{3,6}teen|' +
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred)';

const two = /^(?:elf|twaalf|ten|eleven|twelve|triple|hundred|honderd)$|t(?:ien|ig|een|y)$/iu;

/** How many digits the words make: "double oh" two, "vierendertig" two, "zes" one. */
export const saidDigits = (text: string): number =>
  text
    .split(/[^a-zëé]+/iu)
    .reduce((sum, word) => sum + (two.test(word) ? 2 : word === '' ? 0 : 1), 0);
