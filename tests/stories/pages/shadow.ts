// Note fields in shadow trees, as component frameworks build them.

const fieldIn = (root: ShadowRoot, rich: boolean) => {
  const field = document.createElement(rich ? 'div' : 'textarea');
  field.className = 'note';
  field.setAttribute('aria-label', 'Notitie');
  if (rich) field.contentEditable = 'true';
  field.style.cssText = 'display: block; width: 500px; height: 80px; border: 1px solid #9aa';
  root.append(field);
  return field;
};

/** A component in a component in a component; `mode` and `rich` as its attributes say. */
class OuterPart extends HTMLElement {
  note: HTMLElement | null = null;
  connectedCallback() {
    const mode = this.getAttribute('mode') === 'closed' ? 'closed' : 'open';
    let root = this.attachShadow({ mode, delegatesFocus: true });
    for (const name of ['inner-part', 'innermost-part']) {
      const part = document.createElement(name);
      root.append(part);
      root = part.attachShadow({ mode, delegatesFocus: true });
    }
    this.note = fieldIn(root, this.hasAttribute('rich'));
  }
}
customElements.define('outer-part', OuterPart);

/** A frame around a field that stays in the page's own tree. */
class SlottedPart extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'closed' }).innerHTML = '<section><slot></slot></section>';
  }
}
customElements.define('slotted-part', SlottedPart);

/** A closed tree on an element without a name of its own. */
const plain = document.querySelector('#plain') as HTMLElement;
Object.assign(plain, { note: fieldIn(plain.attachShadow({ mode: 'closed' }), false) });
