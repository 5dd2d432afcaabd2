/** Puts this on the clipboard, at the agent's own press of a button. False: the browser does not allow it here. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A frame may not be allowed to; the older command asks nobody but the agent's press.
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  const done = new AbortController();
  let isCopied = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isCopied = true;
  };
  window.addEventListener('copy', put, { capture: true, signal: done.signal });
  document.execCommand('copy');
  done.abort();
  return isCopied;
}
