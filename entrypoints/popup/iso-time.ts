/** `2026-11-26T06:12:00+01:00`: the time on the device's own clock, and how far that is from UTC. */
export function isoWithOffset(date: Date, minutesEast = -date.getTimezoneOffset()): string {
  const local = new Date(date.getTime() + minutesEast * 60_000).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.trunc(Math.abs(minutesEast) / 60), Math.abs(minutesEast) % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return `${local}${minutesEast < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}
