// The browser's permission for the agent's own sites: without it, no note there is checked.
import { browser } from 'wxt/browser';
import { isObject } from '../../components/shape.ts';

type Sites = readonly unknown[];

const originsOf = (match: string) => [`https://${match}/*`];

/** The hosts of sites on which Discreet is to work. */
export function hostsOf(sites: Sites): readonly string[] {
  return sites.flatMap((site) =>
    isObject(site) && typeof site.match === 'string' && site.off !== true ? [site.match] : [],
  );
}

/** Those of the hosts that the browser keeps from us. A site of an intranet may be without https. */
export async function notPermitted(hosts: readonly string[]): Promise<readonly string[]> {
  const allowed = await Promise.all(
    hosts.map(async (host) => {
      const [safe, plain] = await Promise.all(
        ['https', 'http'].map((scheme) =>
          browser.permissions.contains({ origins: [`${scheme}://${host}/*`] }).catch(never),
        ),
      );
      return safe || plain;
    }),
  );
  return hosts.filter((_, i) => !allowed[i]);
}

/** To be called in the click itself: browsers refuse it after any wait. False: the agent said no. */
export function permit(hosts: readonly string[]): Promise<boolean> {
  if (hosts.length === 0) return Promise.resolve(true);
  return browser.permissions.request({ origins: hosts.flatMap(originsOf) }).catch(never);
}

/** The browser knows no such pattern. */
const never = () => false;
