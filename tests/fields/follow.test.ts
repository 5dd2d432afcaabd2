// Underlines that are drawn stay on their words, whatever happens to the page.
import { expect, it } from 'vitest';
import { inLab } from './in-lab.ts';
import type {} from './pages/lab.ts';

const told = 'deur';
const note = [
  ...Array.from({ length: 3 }, () => 'Klant belt over de factuur van maart.'),
  `Haar ex staat elke avond voor de ${told}, wil nieuw nummer.`,
  ...Array.from({ length: 9 }, () => 'Belt morgen terug.'),
].join('\n');

const area = (style = '', around = '') =>
  `<style>.other { font-size: 19px !important } .loose { letter-spacing: 3px !important } .on { transform: translate(90px, 50px) scale(1.2) }</style>
   <div id="above"></div><div id="around" style="${around}"><textarea id="field" rows="8" cols="40" style="font: 13px sans-serif; ${style}"></textarea></div><div style="height: 1500px"></div>`;

interface Happening {
  readonly name: string;
  readonly html?: string;
  readonly happens: () => unknown;
  /** The words may be where they were until the next frame, or after all. */
  readonly mayStay?: true;
}

const happenings: readonly Happening[] = [
  {
    name: 'the field is scrolled',
    happens: () => document.querySelector('#field')?.scrollTo(0, 33),
  },
  {
    name: 'the page is scrolled',
    happens: () => window.scrollTo(0, 41),
  },
  {
    name: 'a part of the page is scrolled',
    html: area('margin: 0 0 300px', 'height: 190px; overflow: auto'),
    happens: () => document.querySelector('#around')?.scrollTo(0, 43),
  },
  {
    name: 'the agent makes the field narrower',
    happens: () => {
      (document.querySelector('#field') as HTMLElement).style.width = '170px';
    },
  },
  {
    name: 'what is above grows',
    happens: () => {
      (document.querySelector('#above') as HTMLElement).style.height = '57px';
    },
  },
  {
    name: 'the field is zoomed',
    happens: () => {
      (document.querySelector('#field') as HTMLElement).style.zoom = '1.4';
    },
  },
  {
    // Our layer is zoomed with the page.
    name: 'all is zoomed, and the field scrolled',
    happens: () => {
      document.documentElement.style.zoom = '1.3';
      document.querySelector('#field')?.scrollTo(0, 33);
    },
  },
  {
    name: 'a part of the page is scaled',
    happens: () => {
      const { style } = document.querySelector('#around') as HTMLElement;
      style.transformOrigin = '0 0';
      style.transform = 'scale(1.3)';
    },
  },
  {
    name: 'a part of the page glides elsewhere',
    mayStay: true,
    html: area('', 'transition: transform 200ms'),
    happens: () => document.querySelector('#around')?.classList.add('on'),
  },
  {
    name: 'a script moves a part of the page',
    mayStay: true,
    happens: () => {
      document
        .querySelector('#around')
        ?.animate([{ translate: '0 0' }, { translate: '70px 90px' }], {
          duration: 150,
          fill: 'forwards',
        });
    },
  },
  {
    name: 'the page gets larger letters',
    happens: () => document.querySelector('#field')?.classList.add('other'),
  },
  {
    name: 'the page spaces its letters',
    html: area('letter-spacing: inherit'),
    happens: () => document.querySelector('#around')?.classList.add('loose'),
  },
  {
    name: 'the field turns right to left',
    happens: () => document.querySelector('#field')?.setAttribute('dir', 'rtl'),
  },
  {
    name: 'a scrollbar appears',
    mayStay: true,
    html: area('font-size: 18px; overflow: hidden; width: 231px'),
    happens: () => {
      (document.querySelector('#field') as HTMLElement).style.overflow = 'scroll';
    },
  },
];

inLab((bench) => {
  const show = async (html: string, words: string, text: string, selector = '#field') => {
    await bench().show(html);
    await bench().page.evaluate(
      (of, underlined, value) => {
        document.documentElement.style.zoom = '';
        window.scrollTo(0, 0);
        globalThis.watched?.stop();
        const field = document.querySelector<HTMLTextAreaElement>(of) as HTMLTextAreaElement;
        field.value = value;
        globalThis.watched = globalThis.lab.watch(field, underlined, globalThis.lab.layer());
      },
      selector,
      words,
      text,
    );
    await isUnder();
  };
  const isUnder = () =>
    bench().page.waitFor('the underline on its words', () => globalThis.watched.isUnder());
  const isGone = () => bench().page.waitFor('no underline', () => globalThis.watched.count() === 0);

  it.each(happenings)('$name', async ({ html, happens, mayStay }) => {
    await show(html ?? area(), told, note);
    // Otherwise it would prove nothing.
    const movedAway = `(() => { (${happens})(); return !globalThis.watched.isUnder(); })()`;
    const moves = await bench().page.evaluate((code) => {
      // biome-ignore lint/security/noGlobalEval: the page of a test
      return globalThis.eval(code) as boolean;
    }, movedAway);
    if (!mayStay) expect(moves).toBe(true);
    await isUnder();
  });

  it('a typeface comes late', async () => {
    await show(area('font-family: Late, monospace'), told, note);
    await bench().page.evaluate(async () => {
      const face = new FontFace('Late', 'local("DejaVu Serif"), local("Liberation Serif")', {
        sizeAdjust: '140%',
      } as FontFaceDescriptors);
      document.fonts.add(face);
      await face.load();
    });
    await isUnder();
  });

  it('the window gets narrower', async () => {
    await show(area('width: 60%'), told, note);
    await bench().page.resize(500, 700);
    await isUnder();
    await bench().page.resize(1280, 800);
    await isUnder();
  });

  it('a menu lies over it, and goes', async () => {
    await show(area(), told, note);
    await bench().page.evaluate(() => {
      const menu = document.createElement('div');
      menu.id = 'menu';
      menu.style.cssText = 'position: fixed; inset: 0 0 auto 0; height: 300px; background: #fff';
      document.body.append(menu);
    });
    await isGone();
    await bench().page.evaluate(() => document.querySelector('#menu')?.remove());
    await isUnder();
  });

  it('turned words have no underline, until they are upright again', async () => {
    await show(area(), told, note);
    const turn = (transform: string) =>
      bench().page.evaluate((how) => {
        (document.querySelector('#around') as HTMLElement).style.transform = how;
      }, transform);
    await turn('rotate(8deg)');
    await isGone();
    await turn('none');
    await isUnder();
  });

  it('a field in nested shadow trees, of which one is scrolled', async () => {
    await bench().show('<div id="outer"></div>');
    await bench().page.evaluate(
      (words, value) => {
        globalThis.watched?.stop();
        const outer = document.querySelector('#outer')?.attachShadow({ mode: 'open' });
        const scroller = document.createElement('div');
        scroller.style.cssText = 'height: 180px; overflow: auto';
        const inner = document.createElement('div');
        outer?.append(scroller);
        scroller.append(inner);
        const root = inner.attachShadow({ mode: 'open' });
        root.innerHTML = '<textarea rows="8" cols="40" style="margin-bottom: 300px"></textarea>';
        const field = root.querySelector('textarea') as HTMLTextAreaElement;
        field.value = value;
        globalThis.watched = globalThis.lab.watch(field, words, globalThis.lab.layer());
      },
      told,
      note,
    );
    await isUnder();
    expect(
      await bench().page.evaluate(() => {
        document.querySelector('#outer')?.shadowRoot?.querySelector('div')?.scrollTo(0, 29);
        return globalThis.watched.isUnder();
      }),
    ).toBe(false);
    await isUnder();
  });

  it('an editor in a shadow tree: bold words, a picture that loads late, a scroll', async () => {
    await bench().show('<div id="outer"></div>');
    await bench().page.evaluate((words) => {
      globalThis.watched?.stop();
      const root = document.querySelector('#outer')?.attachShadow({ mode: 'open' });
      if (!root) return;
      root.innerHTML = `<div contenteditable style="height: 120px; overflow: auto; width: 300px"><p><img alt=""></p><p>Haar ex staat elke avond voor de <b>de</b>${words.slice(2)}.</p>${'<p>Belt terug.</p>'.repeat(12)}</div>`;
      const field = root.querySelector('div') as HTMLElement;
      globalThis.watched = globalThis.lab.watch(field, words, globalThis.lab.layer());
    }, told);
    await isUnder();
    await bench().page.evaluate(() => {
      const root = document.querySelector('#outer')?.shadowRoot;
      const picture = root?.querySelector('img') as HTMLImageElement;
      picture.src = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="37"/>')}`;
      return picture.decode();
    });
    await isUnder();
    await bench().page.evaluate(() =>
      document.querySelector('#outer')?.shadowRoot?.querySelector('div')?.scrollTo(0, 21),
    );
    await isUnder();
  });
});
