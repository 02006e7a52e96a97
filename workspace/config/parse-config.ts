import type { Span } from '../../core/finding.ts';
import type { ConfigPath } from '../../core/config/check-config.ts';
import { parseJsonConfig } from './parse-json.ts';
import { parseYamlConfig } from './parse-yaml.ts';

/** A config file read as data: its value, and where each part of it stands. */
export interface ParsedConfig {
  /** What `checkConfig` is to look at; `undefined` when the file is empty. */
  readonly value: unknown;
  /** Where the notation itself is wrong. Offsets are UTF-16 units into the file. */
  readonly mistakes: readonly (Span & { readonly message: string })[];
  /** True when the notation is so wrong that `value` may not be what was meant. */
  readonly isBroken: boolean;
  /** The place of a key or of its value; of the nearest part above it that is there. */
  locate(path: ConfigPath, atKey: boolean): Span;
}

const packageKey = 'midlint';

/**
 * Reads the text of a config file by the name of the file. Nothing in it is ever executed.
 *
 * @returns `undefined` for a package.json without a `midlint` key.
 */
export function parseConfig(name: string, text: string): ParsedConfig | undefined {
  if (/\.ya?ml$/i.test(name)) return parseYamlConfig(text);
  if (name === 'package.json') {
    // Most are not about us, and a long one takes longer to parse than a page to lint.
    if (!text.includes(packageKey)) return undefined;
    return parseJsonConfig(text, { key: packageKey, comments: false });
  }
  return parseJsonConfig(text, { comments: true });
}
