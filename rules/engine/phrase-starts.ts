// The words that phrases begin with: all that is made of ten thousand own terms before a note holds one of these words.
import { hashOf } from './fold.ts';
import { phraseIn } from './phrase.ts';
import type { PhraseGroup } from './policy.ts';

const tab = 0x09;
const newline = 0x0a;
const space = 0x20;

/** A term a line: its id, then its phrases, with a tab before each. */
export class PhraseStarts {
  private readonly groups: readonly PhraseGroup[];
  /** Phrase → its group, its offset in the lines of that, and the hash of its first word. */
  private readonly groupNumbers: number[] = [];
  private readonly offsets: number[] = [];
  private readonly hashes: number[] = [];
  /** Last bits of a hash → one more than the last phrase there; phrase → the same for the one before it. 0: none. */
  private readonly last: Int32Array;
  private readonly before: Int32Array;

  constructor(groups: readonly PhraseGroup[]) {
    this.groups = groups;
    groups.forEach(({ lines }, group) => {
      this.read(lines, group);
    });
    const { hashes } = this;
    this.last = new Int32Array(2 ** Math.ceil(Math.log2(2 * hashes.length + 2)));
    this.before = new Int32Array(hashes.length);
    for (let phrase = 0; phrase < hashes.length; phrase++) this.link(phrase);
  }

  /** The phrases that begin with a word of this hash, in the order of the terms; each is given once. */
  take(hash: number): readonly number[] {
    const place = hash & (this.last.length - 1);
    const taken: number[] = [];
    let one = this.last[place] ?? 0;
    if (one === 0) return taken;
    this.last[place] = 0;
    for (let next = 0; one > 0; one = next) {
      const phrase = one - 1;
      next = this.before[phrase] ?? 0;
      if (this.hashes[phrase] === hash) taken.push(phrase);
      else this.link(phrase);
    }
    return taken.sort((a, b) => a - b);
  }

  /** The phrase as it was written. */
  textOf(phrase: number): string {
    return phraseAt(this.linesOf(phrase), this.offsets[phrase] ?? 0);
  }

  /** The id of the term that the phrase belongs to. */
  termOf(phrase: number): string {
    const lines = this.linesOf(phrase);
    const start = lines.lastIndexOf('\n', this.offsets[phrase]) + 1;
    return lines.slice(start, lines.indexOf('\t', start));
  }

  groupOf(phrase: number): PhraseGroup {
    const group = this.groups[this.groupNumbers[phrase] ?? -1];
    if (!group) throw new Error(`no group of phrase ${phrase}`);
    return group;
  }

  private linesOf(phrase: number): string {
    return this.groupOf(phrase).lines;
  }

  private read(lines: string, group: number): void {
    for (let at = lines.indexOf('\t'); at >= 0; ) {
      const start = at + 1;
      const end = endOfPlain(lines, start);
      const isWord = end === lines.length || endsWord(lines.charCodeAt(end));
      if (end > start && isWord) {
        this.add(group, start, hashOf(lines, start, end));
      } else {
        for (const word of firstWords(phraseAt(lines, start))) {
          this.add(group, start, hashOf(word, 0, word.length));
        }
      }
      at = lines.indexOf('\t', end);
    }
  }

  private add(group: number, offset: number, hash: number): void {
    this.groupNumbers.push(group);
    this.offsets.push(offset);
    this.hashes.push(hash);
  }

  private link(phrase: number): void {
    const place = (this.hashes[phrase] ?? 0) & (this.last.length - 1);
    this.before[phrase] = this.last[place] ?? 0;
    this.last[place] = phrase + 1;
  }
}

/** `ex-partner` begins with `expartner` or with `ex`. */
function firstWords(phrase: string): ReadonlySet<string> {
  const [parts = []] = phraseIn(phrase) ?? [];
  return new Set(parts.length > 0 ? [parts.join(''), parts[0] ?? ''] : []);
}

function phraseAt(lines: string, start: number): string {
  let end = start;
  while (end < lines.length && !endsPhrase(lines.charCodeAt(end))) end++;
  return lines.slice(start, end);
}

function endOfPlain(lines: string, start: number): number {
  let end = start;
  while (end < lines.length && isPlain(lines.charCodeAt(end))) end++;
  return end;
}

function isPlain(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

function endsWord(unit: number): boolean {
  return unit === space || endsPhrase(unit);
}

function endsPhrase(unit: number): boolean {
  return unit === tab || unit === newline;
}
