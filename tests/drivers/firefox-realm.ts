import { BidiError, type RemoteValue, type ScriptAnswer, type Session } from './firefox-session.ts';
import { DocumentGone, type Realm } from './realm.ts';

interface NodeValue {
  readonly shadowRoot?: (RemoteValue & { readonly value?: { readonly mode?: string } }) | null;
}

/** Arguments and result travel as JSON; BiDi's own serialisation knows more types than a test needs. */
const wrapped = (source: string) => `async (args) => {
  const answer = await (${source})(...JSON.parse(args));
  return JSON.stringify(answer ?? null);
}`;

const wrappedInRoot = (source: string) => `async (args, root) => {
  const answer = await (${source})(root, ...JSON.parse(args));
  return JSON.stringify(answer ?? null);
}`;

/** Elements that could be Discreet's host, which is a popover. Told apart, not inside one another: Firefox tells each element's root once. */
const candidates = `() => [...document.querySelectorAll('[popover]')].filter(
  (element) => element.shadowRoot === null && element.querySelector('[popover]') === null,
)`;

const goneCodes = ['no such frame', 'no such node', 'no such handle', 'stale element reference'];

async function asking<T>(answer: Promise<T>): Promise<T> {
  return answer.catch((error: unknown) => {
    const gone = error instanceof BidiError && goneCodes.includes(error.code);
    const moved = error instanceof Error && /AbortError|destroyed|unload/i.test(error.message);
    throw gone || moved ? new DocumentGone(error.message) : error;
  });
}

function resultOf(answer: ScriptAnswer): RemoteValue {
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return answer.result ?? { type: 'null' };
}

/** `clicked` hears in which document the pointer was last: Firefox sends keys to a document, not to the focus. */
export function realmOf(
  session: Session,
  context: string,
  clicked: (context: string) => void,
): Realm {
  async function call(
    functionDeclaration: string,
    args: readonly unknown[],
    more: Readonly<Record<string, unknown>> = {},
  ): Promise<RemoteValue> {
    const answer = await asking(
      session.send<ScriptAnswer>('script.callFunction', {
        functionDeclaration,
        arguments: args,
        target: { context },
        awaitPromise: true,
        userActivation: true,
        ...more,
      }),
    );
    return resultOf(answer);
  }

  /** Discreet's closed root, which Firefox tells WebDriver about and the page not. */
  async function closedRoot(): Promise<string | null> {
    const { value } = await call(candidates, [], {
      serializationOptions: { maxObjectDepth: 1, maxDomDepth: 1, includeShadowTree: 'all' },
    });
    const roots = ((value ?? []) as RemoteValue[]).map(
      (one) => (one.value as NodeValue).shadowRoot,
    );
    return roots.find((root) => root?.value?.mode === 'closed')?.sharedId ?? null;
  }

  const json = (args: readonly unknown[]) => ({ type: 'string', value: JSON.stringify(args) });
  const parsed = ({ value }: RemoteValue) => JSON.parse(String(value));

  return {
    call: async (source, args) => parsed(await call(wrapped(source), [json(args)])),
    async callInRoot(source, args) {
      const sharedId = await closedRoot();
      if (sharedId === null) return null;
      return parsed(await call(wrappedInRoot(source), [json(args), { sharedId }]));
    },
    async clickAt(x, y) {
      const button = { button: 0 };
      clicked(context);
      await session.send('input.performActions', {
        context,
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
              { type: 'pointerDown', ...button },
              { type: 'pointerUp', ...button },
            ],
          },
        ],
      });
    },
    async frame(selector) {
      const find = '(selector) => document.querySelector(selector)?.contentWindow ?? null';
      const { value } = await call(find, [{ type: 'string', value: selector }]);
      const inner = (value as { readonly context?: string } | undefined)?.context;
      if (inner === undefined) throw new Error(`${selector} holds no document`);
      return realmOf(session, inner, clicked);
    },
  };
}
