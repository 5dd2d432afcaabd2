import { launch } from './tests/drivers/launch.ts';
import { crmHost } from './tests/drivers/driver.ts';
import { texts } from './tests/fields/styles.ts';
import { writeFileSync } from 'node:fs';
const name = process.argv[2] as 'firefox';
const b = await launch(name, { extension: null, pages: new URL('./tests/fields/pages', import.meta.url).pathname });
try {
const p = await b.open(`https://${crmHost}/lab.html`);
await p.waitFor('lab', () => 'lab' in globalThis);
const run = async (label: string, style: string, attrs: string, text: string, mirrorStyle = '') => {
  const out = await p.evaluate((style, attrs, text, mirrorStyle) => {
    const main = document.querySelector('main') as HTMLElement;
    main.innerHTML = `<textarea rows=8 cols=40 style="${style}" ${attrs}></textarea>`;
    const el = main.querySelector('textarea')!; el.value = text;
    const layer = lab.layer();
    const m = lab.mirrorOf(el, layer);
    const f = lab.nativeField(el, m);
    m.boxes({start:0,end:2});
    const box = layer.querySelector<HTMLElement>('.mirror')!;
    box.style.cssText += mirrorStyle; const inner = document.createElement('div'); inner.style.cssText='position: static'; inner.append(...box.childNodes); box.append(inner);
    const cs = getComputedStyle(el);
    const geo = { ow: el.offsetWidth, cw: el.clientWidth, cl: el.clientLeft, sh: el.scrollHeight, ch: el.clientHeight, sw: el.scrollWidth, csw: cs.width, rect: el.getBoundingClientRect().width, mow: box.offsetWidth, mcw: box.clientWidth, msh: box.scrollHeight, mcl: box.clientLeft, ws: cs.whiteSpace, ub: cs.unicodeBidi };
    const v = lab.judgeField(f, lab.noVerdict());
    const css = box.style.cssText.slice(-200);
    (layer.getRootNode() as ShadowRoot).host.remove();
    return { geo, css, v: { ...v, misplaced: v.misplaced.slice(0, 4) }, n: v.misplaced.length };
  }, style, attrs, text, mirrorStyle);
  console.log(label, JSON.stringify([out.v,out.n]));
};


await run('rtl padding right', 'padding: 0 19px 0 0', 'dir=rtl', texts.tabs!);
await run('rtl padding left', 'padding: 0 0 0 19px; border: 5px solid', 'dir=rtl', texts.tabs!);
for (const t of Object.keys(texts)) {
await run('nowrap '+t, 'white-space: nowrap', '', texts[t]!, '; white-space: pre');
await run('normal '+t, 'white-space: normal', '', texts[t]!, '; white-space: pre-wrap;');
await run('preline '+t, 'white-space: pre-line', '', texts[t]!, '; white-space: pre-wrap;');
}
} finally { await b.close(); }
