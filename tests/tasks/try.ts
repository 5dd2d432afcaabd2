// try.ts RULE-ID: does the rule keep the promises of its flags and allows?   try.ts "some text": what is found in it?
import { check } from '../../rules/engine/check.ts';
import { readExample, showFound } from '../rules/examples.ts';
import { loadRules } from './load-rules.ts';

const [what = '', ...more] = process.argv.slice(2);
const out = (line: string): boolean => process.stdout.write(`${line}\n`);
const { rules, catalogue, inForce, faults } = await loadRules();
for (const fault of faults) out(`BROKEN ${fault}`);

const wanted = /^[a-z0-9-]+$/.test(what) ? rules.filter((rule) => rule.id === what) : [];
for (const rule of wanted) {
  for (const example of rule.flags) {
    const found = showFound(readExample(example).text, rule, catalogue, inForce);
    out(found === example ? `ok     ${example}` : `WANTED ${example}\nFOUND  ${found}`);
  }
  for (const example of rule.allows) {
    const found = showFound(example, rule, catalogue, inForce);
    out(found === example ? `ok     ${example}` : `ALARM  ${found}`);
  }
}
if (wanted.length === 0) {
  const text = [what, ...more].join(' ');
  for (const { rule, category, confidence, start, end, because } of check(
    text,
    catalogue,
    inForce,
  )) {
    const words = because.map((span) => text.slice(span.start, span.end)).join(' / ');
    out(`${rule} (${category}, ${confidence}): "${text.slice(start, end)}" because "${words}"`);
  }
}
