import type { Settings } from '../../core/config/settings.ts';
import type { Format } from '../../core/prose/block.ts';
import { createHash } from 'node:crypto';

/** Settings are shared by files (core/config/resolve-settings.ts), so few are ever digested. */
const digests = new WeakMap<Settings, string>();

/** What a result depends on, the version of midlint aside: the text, how it is read, the settings. */
export function resultKey(text: string, format: Format, settings: Settings): string {
  return createHash('sha1')
    .update(`${digestOf(settings)} ${format}\n`)
    .update(text)
    .digest('base64url');
}

function digestOf(settings: Settings): string {
  let digest = digests.get(settings);
  if (digest === undefined) {
    const plain = JSON.stringify({ ...settings, rules: [...settings.rules] });
    digest = createHash('sha1').update(plain).digest('base64url');
    digests.set(settings, digest);
  }
  return digest;
}
