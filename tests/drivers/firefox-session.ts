// WebDriver BiDi over a WebSocket: https://www.w3.org/TR/webdriver-bidi/

/** What BiDi calls an exception inside the page. */
export interface ScriptAnswer {
  readonly type: 'success' | 'exception';
  readonly result?: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
}

export interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

export interface Session {
  send<Answer = unknown>(
    method: string,
    params: Readonly<Record<string, unknown>>,
  ): Promise<Answer>;
  close(): void;
}

interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

export class BidiError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** @throws Error when nobody answers at this address. */
export async function connectTo(address: string): Promise<Session> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise<void>((ready, failed) => {
    socket.addEventListener('open', () => ready());
    socket.addEventListener('error', () => failed(new Error(`No WebDriver BiDi at ${address}`)));
  });
  const waiting = new Map<number, (reply: Reply) => void>();
  socket.addEventListener('message', ({ data }) => {
    const reply: Reply = JSON.parse(String(data));
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  socket.addEventListener('close', () => {
    for (const answer of waiting.values()) answer({ error: 'closed', message: 'Firefox is gone' });
  });
  let last = 0;
  return {
    async send<Answer>(method: string, params: Readonly<Record<string, unknown>>) {
      last += 1;
      const id = last;
      const reply = await new Promise<Reply>((answer) => {
        waiting.set(id, answer);
        socket.send(JSON.stringify({ id, method, params }));
      });
      waiting.delete(id);
      if (reply.error !== undefined) {
        throw new BidiError(reply.error, `${method}: ${reply.message}`);
      }
      return reply.result as Answer;
    },
    close: () => socket.close(),
  };
}
