import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Started {
  /** `ws://…`, where WebDriver BiDi listens. */
  readonly address: string;
  readonly ended: Promise<void>;
  /** Resolves when the process is gone. */
  kill(): Promise<void>;
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((gone) => child.once('exit', () => gone()));
}

/** Starts Firefox and waits until it can be talked to. @throws Error with Firefox's last words when it gives up. */
export async function start(
  file: string,
  profile: string,
  home: string,
  visible: boolean,
): Promise<Started> {
  const child = spawn(
    file,
    [
      ...(visible ? [] : ['--headless', '--width', '1280', '--height', '900']),
      '--no-remote',
      '--remote-debugging-port',
      '0',
      '--remote-allow-system-access',
      '--profile',
      profile,
    ],
    {
      // The release build takes another settings server (none, in the profile) only from a developer.
      env: { ...process.env, HOME: home, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const stop = () => void child.kill('SIGKILL');
  process.once('exit', stop);
  const said: string[] = [];
  const address = await new Promise<string>((found, failed) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      said.push(line);
      const match = /WebDriver BiDi listening on (ws:\S+)/.exec(line);
      if (match?.[1] !== undefined) found(match[1]);
    });
    child.once('error', failed);
    child.once('exit', () => failed(new Error(`Firefox ended: ${said.slice(-5).join(' | ')}`)));
  });
  return {
    address,
    ended: ended(child),
    async kill() {
      process.removeListener('exit', stop);
      child.kill('SIGTERM');
      await ended(child);
    },
  };
}
