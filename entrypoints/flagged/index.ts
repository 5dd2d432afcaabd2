// The engine for pages of our own that look at the words of a code: loaded when they are asked to, for it is heavy.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { catalogue, check, compile } from '../../rules/index.ts';
import './contract.ts';

export default defineUnlistedScript(() => {
  globalThis.discreetFlags = (inForce) => {
    const compiled = compile([...catalogue, ...inForce.terms], inForce.phrases);
    return (text) => check(text, compiled, inForce).map(({ start, end }) => text.slice(start, end));
  };
});
