/** What the browser calls itself, as far as those that Discreet runs in do: `Edge 131.0.0.0`. */
export function browserName(userAgent: string): string {
  for (const [mark, name] of marks) {
    const version = new RegExp(`\\b${mark}/([\\d.]+)`).exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return userAgent;
}

/** Others first name themselves and then what they are made of. */
const marks = [
  ['Firefox', 'Firefox'],
  ['Edg', 'Edge'],
  ['Chrome', 'Chrome'],
] as const;
