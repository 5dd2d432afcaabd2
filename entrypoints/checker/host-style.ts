// A constructed sheet: no element of it stands in the page, and no CSP of the page refuses it.

const css = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
}
.layer, .layer div { position: absolute; top: 0; left: 0; pointer-events: none; }
.layer .mirror { margin: 0; visibility: hidden; }
.layer .mirror div { position: static; unicode-bidi: inherit; }
.layer .underline { box-sizing: border-box; border-bottom: 2px var(--line); }
.layer .story-sure { --line: solid #c2410c; background: rgb(194 65 12 / 0.1); }
.layer .story-likely { --line: dotted #c2410c; }
.layer .identifier-sure { --line: dashed #1d4ed8; background: rgb(29 78 216 / 0.08); }
.layer .identifier-likely { --line: dotted #1d4ed8; }
.layer .as-painted { overflow: clip; }
.layer .as-painted .underline { border: 0; text-decoration: underline var(--line) 2px; text-decoration-skip-ink: none; }
.layer .as-painted .underline::before { content: '0'; color: transparent; }
@media (forced-colors: active) {
  .layer .underline { forced-color-adjust: none; border-color: Highlight; background: none; }
}
`;

export function styleHost(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}
