import type { WxtViteConfig } from 'wxt';

type Plugin = NonNullable<WxtViteConfig['plugins']>[number];

/** WXT puts a stylesheet that no page lists into assets/; what is injected together lies together. */
export function besideTheScripts(): Plugin {
  return {
    name: 'discreet:beside-the-scripts',
    generateBundle(_, bundle) {
      const style = bundle['assets/underlines.css'];
      if (style !== undefined) style.fileName = 'underlines.css';
    },
  };
}
