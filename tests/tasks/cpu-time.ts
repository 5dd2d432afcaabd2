// How long the main threads of a browser's pages have computed: unlike a clock, that is the same on a busy machine.
import { readdirSync, readFileSync } from 'node:fs';

/** Null where the system does not tell (it is Linux that does). */
export interface CpuTime {
  /** In milliseconds, of all pages of the browser together. */
  read(): number;
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    // Processes end while they are looked at.
    if (error instanceof Error && 'code' in error) return '';
    throw error;
  }
};

function parentOf(pid: string): string {
  const status = read(`/proc/${pid}/stat`);
  return status.slice(status.lastIndexOf(')') + 2).split(' ')[1] ?? '';
}

/** Of the browsers that this process started. */
export function cpuTime(): CpuTime | null {
  if (process.platform !== 'linux') return null;
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(pids.map((pid) => [pid, parentOf(pid)]));
  const isOurs = (pid: string): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === String(process.pid) || isOurs(parent));
  };
  const isPage = (pid: string) => {
    const command = read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
    return /--type=renderer/.test(command) || /-contentproc.* tab$/.test(command);
  };
  const pages = pids.filter((pid) => isOurs(pid) && isPage(pid));
  const sum = () =>
    pages.reduce((all, pid) => all + Number(read(`/proc/${pid}/schedstat`).split(' ')[0] ?? 0), 0);
  return { read: () => sum() / 1e6 };
}
