import type { Severity } from '../finding.ts';
import type { Profile } from '../rules/rule.ts';

/** One rule as it is in force for one file. */
export interface RuleSettings {
  readonly severity: Severity | 'off';
  readonly options: Readonly<Record<string, number>>;
}

/** All that a lint run needs to know, for one file: config, profile and overrides resolved. */
export interface Settings {
  readonly profile: Profile;
  readonly rules: ReadonlyMap<string, RuleSettings>;
  /** Phrase patterns that are never flagged. */
  readonly allow: readonly string[];
}
