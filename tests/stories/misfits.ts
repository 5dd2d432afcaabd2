// Whether everything in the prompt has room. Runs inside its root, so it sees nothing around it.

/** What sticks out of the frame, is cut off where nothing scrolls, or is too small for a finger. */
export function misfits(root: ShadowRoot): string[] {
  const { clientWidth, clientHeight } = document.documentElement;
  const faults: string[] = [];
  for (const card of root.querySelectorAll<HTMLElement>('.card, .notice')) {
    const box = card.getBoundingClientRect();
    const out = box.left < 0 || box.top < 0 || box.right > clientWidth || box.bottom > clientHeight;
    if (out) faults.push(`${card.className} sticks out`);
    for (const part of card.querySelectorAll<HTMLElement>('*')) {
      const { overflowX } = getComputedStyle(part);
      const hides = part.matches('.unseen, .unseen *, .preview p');
      if (
        !hides &&
        part.scrollWidth > part.clientWidth + 1 &&
        part.clientWidth > 0 &&
        overflowX !== 'visible'
      )
        faults.push(`${part.className} is cut off`);
      const target = part.matches('button, [role=option]') && part.getBoundingClientRect();
      if (target && (target.width < 24 || target.height < 24))
        faults.push(`${part.className} is small`);
    }
  }
  return faults;
}
