import { type RefObject, useEffect, useRef } from 'react';

/** Time between two words, in milliseconds: fast, and still seen to be typed. */
const pace = 60;

/**
 * Writes a text into a field in place of what stands there, word by word as somebody types it and in a way that
 * the field can undo. At once where motion is not wanted; it stops when the focus goes elsewhere.
 */
export function useTyping(field: RefObject<HTMLTextAreaElement | null>): (text: string) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  return (text) => {
    const { current } = field;
    if (!current) return;
    clearTimeout(timer.current);
    current.focus();
    current.select();
    if (text === '') {
      document.execCommand('delete');
      return;
    }
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const words = still ? [text] : text.split(/(?<=\s)/u);
    const next = () => {
      const word = words.shift();
      if (word === undefined || document.activeElement !== current) return;
      document.execCommand('insertText', false, word);
      timer.current = setTimeout(next, pace);
    };
    next();
  };
}
