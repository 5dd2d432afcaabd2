import type { WxtViteConfig } from 'wxt';

type Plugin = NonNullable<WxtViteConfig['plugins']>[number];

/** WXT starts an injected script inside a logger that is dead weight in production: a third of what the sentinel may weigh. */
export function startPlainly(): Plugin {
  return {
    name: 'discreet:start-plainly',
    apply: 'build',
    transform: {
      filter: { id: /virtual:wxt-unlisted-script-entrypoint/ },
      handler(code) {
        const definition = /import definition from\s*(["'].+?["'])/.exec(code)?.[1];
        if (definition === undefined) this.error('WXT starts its scripts in another way now');
        return `import definition from ${definition};\nexport default definition.main();\n`;
      },
    },
  };
}
