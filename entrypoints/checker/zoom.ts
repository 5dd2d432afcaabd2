/** All CSS zoom of an element and around it. */
export function zoomOf(element: Element): number {
  return (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
}

/** Pages zoom their body or all of them; lengths in this element are then the screen's again. */
export function unzoom(element: HTMLElement): void {
  const around = zoomOf(element) / (Number(element.style.zoom) || 1);
  const zoom = around === 1 ? '' : String(1 / around);
  if (element.style.zoom !== zoom) element.style.zoom = zoom;
}
