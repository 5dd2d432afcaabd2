import prompt from '../../components/prompt.css?inline';
import theme from '../../components/theme.css?inline';

/**
 * Styles the shadow root without a request and without an element that a page's CSP could refuse.
 * Some Firefox versions refuse a sheet made in a content script on a page's shadow root
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346); there a style element does it.
 * Guarded by tests/components/card.test.ts.
 */
export function styleRoot(root: ShadowRoot): void {
  const css = theme + prompt;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
