import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface Proxy {
  readonly port: number;
  /** URLs asked for in the clear, and `https://host:port/` for each tunnel, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** A forward proxy that knows only these hosts, all at one local port; anything else is noted and refused. */
export async function forward(hosts: readonly string[], port: number): Promise<Proxy> {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.on('connect', (request, socket) => {
    const [host = ''] = (request.url ?? '').split(':');
    // A browser drops tunnels as it pleases; the other end then has nobody to talk to.
    socket.on('error', () => socket.destroy());
    if (!hosts.includes(host)) {
      asked.push(`https://${request.url}/`);
      socket.end('HTTP/1.1 502 Unknown here\r\n\r\n');
      return;
    }
    const tunnel = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      tunnel.pipe(socket).pipe(tunnel);
    });
    tunnel.on('error', () => socket.destroy());
    socket.on('close', () => tunnel.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of open) socket.destroy();
      }),
  };
}
