import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/themes/silver';
import 'tinymce/models/dom';
import 'tinymce/skins/ui/oxide/skin.js';
import { asHtml, place } from './content.ts';

/** `inline`: in the page itself; else in a frame of its own. */
export async function makeTinymce(inline: boolean): Promise<void> {
  const [editor] = await tinymce.init({
    target: place(),
    inline,
    license_key: 'gpl',
    skin: 'oxide',
    content_css: false,
    menubar: false,
    promotion: false,
    branding: false,
  });
  if (!editor) throw new Error('TinyMCE did not start');
  globalThis.editor = {
    fill(content) {
      editor.setContent(asHtml(content));
      editor.undoManager.clear();
      editor.undoManager.add();
    },
    value: () => editor.getContent(),
  };
}
