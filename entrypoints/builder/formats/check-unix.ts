// The check scripts for Linux and macOS, in the plain shell of both.
import { type CheckWord, checkWords } from './check-words.ts';
import { firefoxFolders } from './firefox.ts';
import type { Target } from './format.ts';
import { linuxFolders } from './linux.ts';
import { settingsDomain } from './mobileconfig.ts';

export interface Expected {
  readonly target: Target;
  /** Of the file as it was made. */
  readonly fileHash: string;
  /** Of the policy as it arrives in the browser. */
  readonly policyHash: string;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const say = (word: CheckWord, after = ''): string =>
  `say ${quoted(checkWords[word].nl)} ${quoted(checkWords[word].en)}${after && ` ${after}`}`;

const head = (policyHash: string): readonly string[] => [
  '#!/bin/sh',
  '# Discreet: is the policy in place? Only reads. Ends with 0: in place; 1: absent; 2: different; 3: not JSON.',
  'set -u',
  `case "\${LC_ALL:-\${LC_MESSAGES:-\${LANG:-}}}" in nl*) dutch=1 ;; *) dutch=0 ;; esac`,
  'say() {',
  '  if [ "$dutch" = 1 ]; then words=$1; else words=$2; fi',
  `  printf '%s %s\\n' "$words" "\${3:-}"`,
  '}',
  'hash_of() {',
  '  if command -v sha256sum >/dev/null 2>&1; then sha256sum <"$1"; else shasum -a 256 <"$1"; fi | cut -c1-64',
  '}',
  'worst=0',
  'worse() { if [ "$1" -gt "$worst" ]; then worst=$1; fi; }',
  `doctor() { ${say('doctor', policyHash)}; }`,
];

export function linuxCheck({ target, fileHash, policyHash }: Expected): string {
  const folders = target.browser === 'firefox' ? firefoxFolders : linuxFolders[target.browser];
  return lines([
    ...head(policyHash),
    `id=${quoted(target.extensionId)}`,
    `expected=${quoted(fileHash)}`,
    '# Another root, to look into an image.',
    `root=\${1:-}`,
    'found=0',
    'json() {',
    '  if command -v python3 >/dev/null 2>&1; then python3 -m json.tool "$1" >/dev/null 2>&1',
    '  elif command -v jq >/dev/null 2>&1; then jq -e . "$1" >/dev/null 2>&1',
    `  else ${say('unchecked')}; return 0; fi`,
    `  status=$?; if [ "$status" = 0 ]; then ${say('sound')}; fi; return "$status"`,
    '}',
    `for folder in ${folders.map(quoted).join(' ')}; do`,
    '  for file in "$root$folder"/*.json; do',
    '    if [ ! -f "$file" ] || ! grep -qF "\\"$id\\"" "$file"; then continue; fi',
    '    found=1',
    `    ${say('found', '"$file"')}`,
    `    if ! json "$file"; then ${say('broken')}; worse 3; fi`,
    '    hash=$(hash_of "$file")',
    `    ${say('hash', '"$hash"')}`,
    `    if [ "$hash" = "$expected" ]; then ${say('same')}; else ${say('other', '"$expected"')}; worse 2; fi`,
    '  done',
    'done',
    'if [ "$found" = 0 ]; then',
    `  ${say('absent', quoted(folders.join(' ')))}`,
    '  exit 1',
    'fi',
    'doctor',
    'exit "$worst"',
  ]);
}

/** What a management server writes has other bytes than the profile, so there is nothing to compare them with. */
export function macCheck({ target, policyHash }: Expected): string {
  const domain = settingsDomain(target);
  const entry = `:3rdparty:Extensions:${target.extensionId}`;
  const isThere =
    target.browser === 'firefox'
      ? `/usr/libexec/PlistBuddy -c ${quoted(`Print ${entry}`)} "$file" >/dev/null 2>&1`
      : '[ -f "$file" ]';
  return lines([
    ...head(policyHash),
    `file=${quoted(`/Library/Managed Preferences/${domain}.plist`)}`,
    `if ! ${isThere}; then`,
    `  ${say('absent', '"$file"')}`,
    '  exit 1',
    'fi',
    say('found', '"$file"'),
    `if plutil -convert json -o /dev/null "$file"; then ${say('sound')}; else ${say('broken')}; worse 3; fi`,
    say('hash', '"$(hash_of "$file")"'),
    'doctor',
    'exit "$worst"',
  ]);
}

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;
