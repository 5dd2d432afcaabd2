// How a practice note does: what it still tells, and what a colleague will miss. For the agent's eyes only.
import type { Score } from '../../components/PracticeResult.tsx';
import type { Call } from '../../components/text/calls.ts';
import type { Told } from '../prompt/contract.ts';

/** `told`: what the checker finds in the note; `codes`: ids of the code book in force. */
export function scoreOf(
  call: Pick<Call, 'facts' | 'needsCode'>,
  note: string,
  told: readonly Told[],
  codes: readonly string[],
): Score {
  const plain = plainOf(note);
  const isCoded = codes.some((id) => note.includes(`[${id}]`));
  return {
    told,
    kept: Object.values(call.facts).map((said) => says(plain, said.split('|'))),
    code: isCoded ? 'there' : call.needsCode ? 'missing' : 'not-needed',
  };
}

/** Lower case, without accents, one space between words and at the end. */
function plainOf(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
  return ` ${bare.toLowerCase().replace(/\s+/gu, ' ')} `;
}

/** Does one of these begin a word here? */
function says(plain: string, said: readonly string[]): boolean {
  return said.some((word) => {
    for (let at = plain.indexOf(word); at !== -1; at = plain.indexOf(word, at + 1)) {
      if (!/[\p{L}\p{N}]/u.test(plain[at - 1] ?? ' ')) return true;
    }
    return false;
  });
}
