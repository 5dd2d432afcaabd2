// The check script for Windows, for the PowerShell that Windows has by itself.
import type { WrittenPolicy } from '../../policy/schema.ts';
import { type CheckWord, checkWords } from './check-words.ts';
import type { Target } from './format.ts';
import { kinds } from './kinds.ts';
import { hashOfBytes } from './policy-hash.ts';
import { settingsKey, settingsValues } from './registry.ts';
import { utf8 } from './text-bytes.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const say = (word: CheckWord, after = "''"): string =>
  `Say ${quoted(checkWords[word].nl)} ${quoted(checkWords[word].en)} ${after}`;

/** Of `name=value` on a line each, in the order of their letters. */
export function registryHash(policy: WrittenPolicy, target: Target): string {
  const lines = settingsValues(policy, target).map(({ name, data }) => `${name}=${data}`);
  return hashOfBytes(utf8(lines.sort().join('\n')));
}

export function windowsCheck(policy: WrittenPolicy, target: Target, policyHash: string): string {
  const isFirefox = target.browser === 'firefox';
  const asJson = isFirefox
    ? [target.extensionId]
    : [
        'json',
        ...kinds.filter(({ type }) => type === 'array' || type === 'object').map(({ key }) => key),
      ];
  return [
    '# Discreet: is the policy in place? Only reads. Ends with 0: in place; 1: absent; 2: different; 3: not JSON.',
    "$dutch = (Get-UICulture).TwoLetterISOLanguageName -eq 'nl'",
    'function Say($nl, $en, $after) { if ($dutch) { "$nl $after" } else { "$en $after" } }',
    'function HashOf($bytes) {',
    '  $sha = [Security.Cryptography.SHA256]::Create()',
    "  -join ($sha.ComputeHash($bytes) | ForEach-Object { $_.ToString('x2') })",
    '}',
    `$place = ${quoted(`HKLM:\\${settingsKey(target)}`)}`,
    `$expected = ${quoted(registryHash(policy, target))}`,
    `$asJson = @(${asJson.map(quoted).join(', ')})`,
    '$key = Get-Item -LiteralPath $place -ErrorAction SilentlyContinue',
    '$names = @()',
    'if ($key) { $names = @($key.GetValueNames()) }',
    ...(isFirefox
      ? [`$names = @($names | Where-Object { $_ -eq ${quoted(target.extensionId)} })`]
      : []),
    'if ($names.Count -eq 0) {',
    ...(isFirefox ? firefoxFile(target).map((line) => `  ${line}`) : []),
    `  ${say('absent', '$place')}`,
    '  exit 1',
    '}',
    say('found', '$place'),
    '$worst = 0',
    '$names = [string[]]$names',
    '[Array]::Sort($names, [StringComparer]::Ordinal)',
    '$lines = foreach ($name in $names) {',
    "  $value = $key.GetValue($name, $null, 'DoNotExpandEnvironmentNames')",
    '  if ($asJson -contains $name) {',
    '    try { $null = ConvertFrom-Json -InputObject $value -ErrorAction Stop }',
    `    catch { $worst = 3; Write-Warning "\${name}: ${checkWords.broken.nl} / ${checkWords.broken.en}" }`,
    '  }',
    '  "$name=$value"',
    '}',
    `if ($worst -eq 0) { ${say('sound')} }`,
    '$hash = HashOf ([Text.Encoding]::UTF8.GetBytes(($lines -join "`n")))',
    say('hash', '$hash'),
    `if ($hash -eq $expected) { ${say('same')} } else { ${say('other', '$expected')}; if ($worst -eq 0) { $worst = 2 } }`,
    say('doctor', quoted(policyHash)),
    'exit $worst',
    '',
  ].join('\r\n');
}

/** Firefox may have it in a file instead. */
function firefoxFile({ extensionId }: Target): string[] {
  return [
    "$file = Join-Path $env:ProgramFiles 'Mozilla Firefox\\distribution\\policies.json'",
    'if (Test-Path -LiteralPath $file) {',
    '  $text = [IO.File]::ReadAllText($file)',
    '  try { $read = ConvertFrom-Json -InputObject $text -ErrorAction Stop }',
    `  catch { ${say('broken', '$file')}; exit 3 }`,
    `  if ($read.policies.'3rdparty'.Extensions.${quoted(extensionId)}) {`,
    `    ${say('found', '$file')}`,
    `    ${say('sound')}`,
    `    ${say('hash', '(HashOf ([IO.File]::ReadAllBytes($file)))')}`,
    '    exit 0',
    '  }',
    '}',
  ];
}
