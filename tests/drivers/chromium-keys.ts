import type { CDPSession } from 'playwright-core';

interface Key {
  readonly key: string;
  readonly code: string;
  readonly windowsVirtualKeyCode: number;
  readonly text: string;
}

/** The key event of a character, as a keyboard that has a key for every character would send it. */
function keyFor(character: string): Key {
  if (character === '\n')
    return { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
  const upper = character.toUpperCase();
  const isLetter = /^[A-Z]$/.test(upper);
  const isDigit = /^\d$/.test(character);
  const code = isLetter ? `Key${upper}` : isDigit ? `Digit${character}` : '';
  const windowsVirtualKeyCode =
    isLetter || isDigit ? upper.charCodeAt(0) : character === ' ' ? 32 : 0;
  return { key: character, code, windowsVirtualKeyCode, text: character };
}

/** Sends all key events at once and waits for the last: the browser takes them in order, at its own speed. */
export async function typeKeys(session: CDPSession, text: string): Promise<void> {
  const events = [...text.replaceAll('\r\n', '\n')].flatMap((character) => {
    const { text: typed, ...key } = keyFor(character);
    return [
      session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, text: typed }),
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
    ];
  });
  await Promise.all(events);
}
