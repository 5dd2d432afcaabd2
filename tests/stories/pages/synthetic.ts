// A page with the synthetic shadow of Lightning: its patches of the DOM's own functions, and a form that hides behind them.
import '@lwc/synthetic-shadow';

class SyntheticForm extends HTMLElement {
  connectedCallback() {
    const options = { mode: 'open', '$$lwc-synthetic-mode': true } as ShadowRootInit;
    const root = this.attachShadow(options);
    for (const tag of ['textarea', 'div'] as const) {
      const field = document.createElement(tag);
      field.id = tag === 'div' ? 'rich' : 'note';
      field.setAttribute('aria-label', 'Notitie');
      if (tag === 'div') field.contentEditable = 'true';
      field.style.cssText = 'display: block; width: 500px; height: 80px; border: 1px solid #9aa';
      root.appendChild(field);
    }
  }

  /** The page itself reaches its fields through the root alone. */
  get fields() {
    return this.shadowRoot;
  }
}
customElements.define('synthetic-form', SyntheticForm);
