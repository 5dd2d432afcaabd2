import { expect, it, describe, afterAll } from 'vitest';
import { inLab } from './in-lab.ts';
import type { Verdict } from './pages/judge.ts';
import type {} from './pages/lab.ts';
import { looks, texts } from './styles.ts';

inLab((bench) => {
  it.each(looks.map((look) => [look.name, look] as const))('textarea mirror %s', async (name, look) => {
    await bench().show('');
    const verdicts = (await bench().page.evaluate((look, texts) => {
      const main = document.querySelector('main') as HTMLElement;
      const { lab } = globalThis;
      const layer = lab.layer();
      const out: Record<string, unknown> = {};
      for (const [name, text] of Object.entries(texts)) {
        main.innerHTML = `<div style="${look.around ?? ''}"><textarea rows="8" cols="40" style="${look.style}" ${look.attributes ?? ''}></textarea></div>`;
        const element = main.querySelector('textarea') as HTMLTextAreaElement;
        element.value = text;
        const mirror = lab.mirrorOf(element, layer);
        out[name] = lab.judgeField(lab.nativeField(element, mirror), lab.noVerdict());
        mirror.remove();
      }
      (layer.getRootNode() as ShadowRoot).host.remove();
      return out;
    }, look, texts)) as Record<string, Verdict>;
    let r = 0, l = 0, u = 0, m = 0;
    const bad: string[] = [];
    for (const [t, v] of Object.entries(verdicts)) {
      r += v.right; l += v.line; u += v.unmarked; m += v.misplaced.length;
      if (v.line || v.unmarked || v.misplaced.length) bad.push(`${t} r${v.right} l${v.line} u${v.unmarked} m${v.misplaced.length} ${v.misplaced.slice(0, 2).join(' | ')}`);
    }
    console.log(`${name}: right ${r} line ${l} unmarked ${u} misplaced ${m}\n   ${bad.join('\n   ')}`);
  });
});
