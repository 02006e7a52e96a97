import type { Severity } from '../finding.ts';
import type { Profile } from '../rules/rule.ts';

/** `"off"`, a severity, or a severity with options. */
export type RuleSetting =
  Severity | 'off' | readonly [Severity | 'off', Readonly<Record<string, number>>];

/** The keys an override may set for the files it names. */
export interface ConfigPart {
  readonly profile?: Profile | 'auto';
  /** By rule id or category; an id beats its category. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Words and phrase patterns that are never flagged. */
  readonly allow?: readonly string[];
}

/** A config file's content, checked. */
export interface Config extends ConfigPart {
  /** Globs of files that are not linted, relative to the config file. */
  readonly ignore?: readonly string[];
  readonly overrides?: readonly (ConfigPart & { readonly files: readonly string[] })[];
}

/** A mistake in a config file: where (keys and indexes from the root) and what to do. */
export interface ConfigProblem {
  readonly path: readonly (string | number)[];
  /** True when the key at `path` is wrong rather than its value. */
  readonly atKey: boolean;
  readonly message: string;
}
