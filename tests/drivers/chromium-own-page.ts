// On the extension's own pages Discreet runs in the page's one world, where `chrome.dom` does not open closed roots.
import type { CDPSession } from 'playwright-core';

const candidates = `() => [...document.querySelectorAll('[popover]')].find(
  (element) => element.shadowRoot === null,
) ?? null`;

/** Discreet's closed root in this world, as a handle; null where there is none. */
export async function closedRootIn(
  session: CDPSession,
  executionContextId: number,
): Promise<string | null> {
  const { result } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: candidates,
    executionContextId,
  });
  if (result.objectId === undefined) return null;
  const { node } = await session.send('DOM.describeNode', {
    objectId: result.objectId,
    pierce: true,
  });
  const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  if (closed === undefined) return null;
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId: closed.backendNodeId,
    executionContextId,
  });
  return object.objectId ?? null;
}
