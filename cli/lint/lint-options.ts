import type { RuleSetting } from '../../core/config/config.ts';
import type { Profile } from '../../core/rules/rule.ts';
import type { FailLevel } from '../exit-code.ts';
import type { FormatName } from '../formatters/formatters.ts';
import { checkConfig } from '../../core/config/check-config.ts';
import { UsageError } from '../usage-error.ts';

/** The options of `midlint lint`, as commander reads them. */
export interface LintOptions {
  readonly format: FormatName;
  readonly fix?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly config?: string;
  readonly profile?: Profile | 'auto';
  /** `ID=SEVERITY`, in the order given. */
  readonly rule?: readonly string[];
  readonly failOn: FailLevel;
  readonly maxFindings?: number;
  /** How many threads at most; as many as there are cores when not given. */
  readonly jobs?: number;
  /** Whether to keep what was found, and lint only what has changed. */
  readonly cache?: boolean;
  /** The file to keep it in; implies `cache`. */
  readonly cacheLocation?: string;
  readonly quiet?: boolean;
  readonly output?: string;
}

/** Refuses options that do not go together. */
export function checkCombination(paths: readonly string[], options: LintOptions): void {
  if (options.stdin === true && paths.length > 0) {
    throw new UsageError('--stdin reads one text: leave out the paths, or leave out --stdin.');
  }
  if (options.stdin !== true && options.stdinFilename !== undefined) {
    throw new UsageError('--stdin-filename names what --stdin reads: add --stdin.');
  }
}

/** The `rules` that the `--rule` options amount to; of two for one rule the last counts. */
export function parseRuleOptions(given: readonly string[] = []): Record<string, RuleSetting> {
  const parsed = given.map((text) => {
    const equals = text.indexOf('=');
    if (equals === -1) {
      throw new UsageError(`--rule ${text}: write ID=SEVERITY, such as --rule hedging=off.`);
    }
    const id = text.slice(0, equals).trim();
    const { config, problems } = checkConfig({ rules: { [id]: text.slice(equals + 1).trim() } });
    if (problems[0] !== undefined) throw new UsageError(`--rule ${text}: ${problems[0].message}`);
    return config.rules ?? {};
  });
  return Object.assign({}, ...parsed) as Record<string, RuleSetting>;
}
