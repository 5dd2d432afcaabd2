/** Does every word that is sought stand somewhere in what is said? */
export function isSought(sought: string, said: readonly string[]): boolean {
  const all = said.join(' ').toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
