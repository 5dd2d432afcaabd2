/** Runs in Firefox's own window: reads the tree of the tab in front; null: not yet told to the parent process. */
export const readAccessible = `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const aria = {
    'pushbutton': 'button', 'toggle button': 'button', 'listbox option': 'option', 'statusbar': 'status',
    'text leaf': 'statictext', 'entry': 'textbox', 'text container': 'generic', 'landmark': 'region', 'section': 'generic',
  };
  const flag = { selected: 2, focused: 4, expanded: 512, collapsed: 1024, focusable: 1048576, modal: 32768 };
  const build = (node) => {
    const low = {};
    node.getState(low, {});
    const role = service.getStringRole(node.role);
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(build(child));
    return {
      role: aria[role] ?? role,
      name: node.name ?? '',
      description: node.description ?? '',
      states: Object.keys(flag).filter((name) => low.value & flag[name]),
      children,
    };
  };
  const holds = (node) => node.role === 'status' || node.children.some(holds);
  const outer = service.getAccessibleFor(gBrowser.selectedBrowser);
  const tree = outer && build(outer);
  return tree && holds(tree) ? tree : null;
`;
