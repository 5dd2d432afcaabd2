import { asHtml, place } from './content.ts';

interface Editor {
  setData(html: string, options: { callback(): void; noSnapshot: boolean }): void;
  getData(): string;
  resetUndo(): void;
  fire(name: string): void;
}
declare const CKEDITOR: {
  disableAutoInline: boolean;
  replace(
    element: HTMLElement,
    config: object,
  ): Editor & { on(name: string, run: () => void): void };
};

// It asks for its own parts from where it lies.
const script = document.createElement('script');
script.src = '/npm/ckeditor4/ckeditor.js';
await new Promise((loaded) => {
  script.addEventListener('load', loaded);
  document.head.append(script);
});
const editor = CKEDITOR.replace(place('textarea'), {
  versionCheck: false,
  removePlugins: 'exportpdf',
});
await new Promise<void>((ready) => editor.on('instanceReady', ready));
globalThis.editor = {
  async fill(content) {
    await new Promise<void>((callback) =>
      editor.setData(asHtml(content), { callback, noSnapshot: true }),
    );
    editor.resetUndo();
    editor.fire('saveSnapshot');
  },
  value: () => editor.getData(),
};
