// Two ways in which CRMs put a field in a frame: a srcdoc document, and one that is written into about:blank.
import type { Words } from './words.ts';

const look = `<style>
  body { margin: 0; padding: 10px; font: 15px/1.5 system-ui, sans-serif; color: #1e2433; }
  p { margin: 0 0 8px; padding: 8px 10px; border-radius: 8px; background: #f3f5fa; }
  textarea { width: 100%; box-sizing: border-box; font: inherit; padding: 8px; border: 1px solid #c9cfdd; border-radius: 8px; }
</style>`;

export function fillChat(frame: HTMLIFrameElement, words: Words): void {
  frame.srcdoc = `<!doctype html><meta charset="utf-8">${look}
    <p>${words.chatLine}</p>
    <textarea id="reply" rows="2" placeholder="${words.chatPlaceholder}" aria-label="${words.chat}"></textarea>`;
}

/** As editors such as TinyMCE do it: what listened on the document before is gone afterwards. */
export function fillMail(frame: HTMLIFrameElement, words: Words): void {
  const inside = frame.contentDocument;
  if (inside === null) throw new Error('The frame has no document');
  inside.open();
  inside.write(`<!doctype html><html><head><meta charset="utf-8">${look}</head>
    <body id="body" contenteditable="true" aria-label="${words.mail}"><div>${words.mailHello}</div><div><br></div></body></html>`);
  inside.close();
}
