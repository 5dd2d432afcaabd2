import type { SiteInForce } from '../../rules/engine/policy.ts';

/** A site with the selectors that this browser takes: one that it does not know must not throw at every focus. */
export function selectorsHere(site: SiteInForce): SiteInForce {
  const { noteFields, ignoredFields, saveButtons, codeField } = site;
  return {
    ...site,
    noteFields: noteFields.filter(isTaken),
    ignoredFields: ignoredFields.filter(isTaken),
    saveButtons: saveButtons.filter(isTaken),
    codeField: codeField && isTaken(codeField.selector) ? codeField : null,
  };
}

function isTaken(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
