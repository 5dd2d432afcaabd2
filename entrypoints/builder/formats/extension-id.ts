// An id goes into keys, paths and scripts: nothing but an id may get there.
import { type Format, FormatError, type Target } from './format.ts';

const chromiumId = /^[a-p]{32}$/;
const firefoxId = /^[\w.@{}-]{1,255}$/;

const isId = ({ browser, extensionId }: Target): boolean =>
  (browser === 'firefox' ? firefoxId : chromiumId).test(extensionId);

/** The format, which writes nothing for what is no id. */
export const forIds = (format: Format): Format => ({
  ...format,
  write: (policy, target) => {
    if (!isId(target)) throw new FormatError('not-an-id', target.extensionId);
    return format.write(policy, target);
  },
});
