// What in a note is sensitive, asked again and again while it is typed: a keystroke costs what the changed sentences cost.
import { changeBetween } from './change.ts';
import { codesIn, inOrder, toFinding } from './check.ts';
import type { Catalogue } from './compile.ts';
import { KeptIdentifiers } from './kept-identifiers.ts';
import { type Kept, KeptSentences, moved } from './kept-sentences.ts';
import type { InForce } from './policy.ts';
import type { Finding } from './types.ts';

/** For the texts of one note, one after the other. Finds in each what `check` finds. */
export function checkAsTyped(catalogue: Catalogue, inForce: InForce): (text: string) => Finding[] {
  const codes = codesIn(inForce);
  let note = emptyNote();

  function emptyNote() {
    return {
      text: '',
      sentences: new KeptSentences(catalogue, codes),
      identifiers: new KeptIdentifiers(catalogue.attempts, codes),
    };
  }

  /** Findings of what is kept; the same objects as long as it stands where it stood. */
  function findingsOf(kept: Kept): readonly Finding[] {
    const { shown, start } = kept;
    if (shown?.start === start) return shown.findings;
    const findings = shown
      ? shown.findings.map((finding) => shifted(finding, start - shown.start))
      : kept.told.map((told) => toFinding(moved(told, start), catalogue, codes)).sort(inOrder);
    kept.shown = { start, findings };
    return findings;
  }

  function allOf(kept: readonly Kept[]): Finding[] {
    const findings: Finding[] = [];
    for (const one of kept) {
      if (one.told.length > 0) for (const finding of findingsOf(one)) findings.push(finding);
    }
    return findings;
  }

  return (text) => {
    const { sentences, identifiers, text: before } = note;
    if (text !== before) {
      const change = changeBetween(before, text);
      // Where it fails half-way, nothing of it is taken for known the next time.
      note = emptyNote();
      sentences.follow(text, change);
      identifiers.follow(text, change);
      note = { text, sentences, identifiers };
    }
    return merged(allOf(sentences.all), allOf(identifiers.all));
  };
}

function shifted(finding: Finding, by: number): Finding {
  const { start, end, rule, category, confidence, codes, because } = finding;
  return {
    start: start + by,
    end: end + by,
    rule,
    category,
    confidence,
    codes,
    because: because.map((span) => ({ start: span.start + by, end: span.end + by })),
  };
}

/** One sorted list of two. */
function merged(one: readonly Finding[], other: readonly Finding[]): Finding[] {
  const all: Finding[] = [];
  let next = 0;
  for (const finding of one) {
    for (let rival = other[next]; rival && inOrder(rival, finding) < 0; rival = other[++next]) {
      all.push(rival);
    }
    all.push(finding);
  }
  for (; next < other.length; next++) {
    const rest = other[next];
    if (rest) all.push(rest);
  }
  return all;
}
