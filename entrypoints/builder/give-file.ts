// A file to the person at the screen: the browser saves what the page made, and nothing is asked of a network.

/** The file before: Firefox may still be reading it when the click returns, so it goes when the next one comes. */
let before: string | undefined;

export function giveFile(name: string, bytes: Uint8Array): void {
  if (before !== undefined) URL.revokeObjectURL(before);
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  before = url;
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}

export const giveText = (name: string, text: string) =>
  giveFile(name, new TextEncoder().encode(text));
