const ellipsis = '…';

/** The end of a long text, from a whole word on. */
export function tailOf(text: string, length: number): string {
  const line = text.replace(/\s+/gu, ' ');
  if (line.length <= length) return line.trimStart();
  return ellipsis + line.slice(-length).replace(/^\S*\s/u, '');
}

/** The beginning of a long text, up to a whole word. */
export function headOf(text: string, length: number): string {
  const line = text.replace(/\s+/gu, ' ');
  if (line.length <= length) return line.trimEnd();
  return line.slice(0, length).replace(/\s\S*$/u, '') + ellipsis;
}
