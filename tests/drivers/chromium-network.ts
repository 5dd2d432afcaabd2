import { readFile } from 'node:fs/promises';
import type { RequestSeen } from './driver.ts';

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

/** Reads Chromium's own record; a request of the browser itself has no initiator there. */
export async function readNetLog(file: string): Promise<RequestSeen[]> {
  const log: NetLog = JSON.parse(await readFile(file, 'utf8'));
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events.flatMap(({ type, params }) => {
    if (type !== start || params?.url === undefined) return [];
    const initiator = params.initiator === 'not an origin' ? null : (params.initiator ?? null);
    return [{ url: params.url, initiator }];
  });
}
