// Follows a large policy once from its arrival to a note, in a process of its own, and tells what that took
// (bench-policy.ts). Wants --expose-gc.
import { readPolicy } from '../../entrypoints/policy/read-policy.ts';
import { applyPolicy, catalogue, check, checkAsTyped, compile } from '../../rules/index.ts';

export interface LargePolicy {
  /** The first time in this process, in milliseconds; the catalogue is compiled before the terms and not counted. */
  readonly start: { readonly read: number; readonly apply: number; readonly compile: number };
  /** The same three together, without what other processes took meanwhile. */
  readonly processor: number;
  /** The same again, each time with a policy that arrived anew. */
  readonly later: readonly number[];
  /** The first check of a note with every term, without what other processes took: now the terms are made ready. */
  readonly firstCheck: number;
  /** In megabytes: what a frame holds more than one without a policy, message and terms with a note's reader. */
  readonly frame: number;
  readonly frameGrown: number;
  /** The policy as it arrived, as it was read and as it was applied; none of it is kept between two questions. */
  readonly background: number;
}

const times = 15;
const host = 'crm1.example';

/** What the browser delivers: texts that share nothing with others. */
const written = JSON.stringify({
  organisation: 'Voorbeeld Telecom',
  terms: Array.from({ length: 10_000 }, (_, i) => ({
    id: `t-${i}`,
    category: 'shielded-address',
    patterns: { both: [`opvang${i % 997} noorderhuis${i}`] },
  })),
  sites: Array.from({ length: 500 }, (_, i) => ({
    match: `crm${i}.example`,
    noteFields: [`textarea[name=remark${i}]`],
  })),
});
const arrive = (): unknown => JSON.parse(written);
const inForceOf = (arrived: unknown) => applyPolicy(readPolicy(arrived).policy, host).inForce;

const first = arrive();
// What making the policy up left behind is neither the browser's nor ours; collected later, it would count as ours.
globalThis.gc?.();
const begun = [now()];
const { policy } = readPolicy(first);
begun.push(now());
const { inForce } = applyPolicy(policy, host);
begun.push(now());
const message = JSON.stringify(inForce);
compile(catalogue);
const received: typeof inForce = JSON.parse(message);
begun.push(now());
const terms = compile([], received.phrases);
begun.push(now());
const [read, apply, , inFrame] = begun.slice(1).map((one, i) => since(begun[i], one));

const everyTerm = received.phrases
  .flatMap(({ lines }) => lines.split('\n'))
  .map((line) => `${line.split('\t')[1]}.`)
  .join('\n');
const unread = now();
check(everyTerm, terms, received);
const firstCheck = since(unread, now()).own;

const later = Array.from({ length: times }, () => {
  const arrived = arrive();
  const start = now();
  const applied = inForceOf(arrived);
  const sent = now();
  const copy: typeof applied = JSON.parse(JSON.stringify(applied));
  const got = now();
  compile([], copy.phrases);
  return since(start, sent).wall + since(got, now()).wall;
});

const bare = JSON.stringify(applyPolicy({}, host).inForce);
const more = (text: string) =>
  weigh(() => readingIn(message, text)) - weigh(() => readingIn(bare, text));
const background = weigh(() => {
  const arrived = arrive();
  const { policy: own } = readPolicy(arrived);
  return [arrived, own, applyPolicy(own, host)];
});

const large: LargePolicy = {
  start: { read: read?.wall ?? NaN, apply: apply?.wall ?? NaN, compile: inFrame?.wall ?? NaN },
  processor: (read?.own ?? NaN) + (apply?.own ?? NaN) + (inFrame?.own ?? NaN),
  later,
  firstCheck,
  frame: more(''),
  frameGrown: more(everyTerm),
  background,
};
process.stdout.write(JSON.stringify(large));

/** As the checker has it, after a note held this text. */
function readingIn(sent: string, text: string) {
  const holds: typeof inForce = JSON.parse(sent);
  const compiled = compile([...catalogue, ...holds.terms], holds.phrases);
  const ask = checkAsTyped(compiled, holds);
  ask(text);
  ask('');
  return { holds, compiled, ask };
}

/** What is left in memory of what `make` gives, in megabytes: how much more three of it are than one. */
function weigh(make: () => unknown): number {
  const kept = [make()];
  const one = used();
  kept.push(make(), make());
  const three = used();
  // Named once more, so that they are still there when they are weighed.
  return kept.length === 3 ? (three - one) / 2 / 2 ** 20 : NaN;
}

/** One collection leaves what only the next can free. */
function used(): number {
  for (let n = 0; n < 4; n++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function now() {
  const { user, system } = process.threadCpuUsage();
  return { wall: performance.now(), own: (user + system) / 1000 };
}

function since(start: ReturnType<typeof now> | undefined, end: ReturnType<typeof now>) {
  return { wall: end.wall - (start?.wall ?? NaN), own: end.own - (start?.own ?? NaN) };
}
