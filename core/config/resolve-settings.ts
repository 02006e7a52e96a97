import type { Profile, Rule } from '../rules/rule.ts';
import type { Config, RuleSetting } from './config.ts';
import type { RuleSettings, Settings } from './settings.ts';
import { rules } from '../rules/registry.ts';
import { severityIn } from '../rules/rule.ts';
import { autoProfile } from './auto-profile.ts';
import { matchesGlobs } from './globs.ts';
import { registerThresholds } from './register-thresholds.ts';
import { ruleOptions } from './rule-options.ts';

/** What is asked for beside the config file, and beats it: options of a command line. */
export interface ExtraSettings {
  readonly profile?: Profile | 'auto' | undefined;
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  /** The path `auto` looks at, where more of it is known than counts for globs. */
  readonly autoPath?: string | undefined;
}

type RuleLayer = Readonly<Record<string, RuleSetting>>;

/** Settings by what they depend on, so that files of one kind share one object. */
const cache = new WeakMap<Config, Map<string, Settings>>();

/**
 * The settings in force for one file.
 *
 * The top of the config comes first, then each override whose globs match, in order, then `extra`;
 * a later one beats an earlier one. Within one of them a rule's id beats its category. A rule that
 * none of them names has the severity of the profile; one that the profile has off is switched on by
 * its id alone. Words to allow add up.
 *
 * Two files to which the same parts apply get the same object: it can serve as a key.
 *
 * @param relativePath relative to the folder of the config file, with `/`; it decides which
 *   overrides apply and what the profile `auto` means.
 */
export function resolveSettings(
  config: Config,
  relativePath: string,
  extra: ExtraSettings = {},
): Settings {
  const overrides = config.overrides ?? [];
  const applying = [...overrides.keys()].filter((index) =>
    matchesGlobs(overrides[index]!.files, relativePath),
  );
  const parts = [config, ...applying.map((index) => overrides[index]!)];
  const named =
    extra.profile ?? parts.findLast((part) => part.profile !== undefined)?.profile ?? 'auto';
  const profile = named === 'auto' ? autoProfile(extra.autoPath ?? relativePath) : named;

  const known = cache.get(config) ?? new Map<string, Settings>();
  cache.set(config, known);
  const key = JSON.stringify([profile, applying, extra.rules]);
  let settings = known.get(key);
  if (settings === undefined) {
    const layers = [...parts.map((part) => part.rules ?? {}), extra.rules ?? {}];
    settings = {
      profile,
      rules: new Map(rules.map((rule) => [rule.id, resolveRule(rule, profile, layers)])),
      allow: [...new Set(parts.flatMap((part) => part.allow ?? []))],
    };
    known.set(key, settings);
  }
  return settings;
}

/** The settings of a text that no config speaks for. */
export function defaultSettings(profile: Profile = 'essay'): Settings {
  return resolveSettings(noConfig, '', { profile });
}

const noConfig: Config = {};

function resolveRule(rule: Rule, profile: Profile, layers: readonly RuleLayer[]): RuleSettings {
  const own = severityIn(rule, profile);
  let severity = own;
  let options: Record<string, number> = Object.fromEntries(
    ruleOptions(rule).map((option) => [option.name, option.default] as const),
  );
  const perThousand = registerThresholds[rule.id]?.[profile];
  if (perThousand !== undefined) options = { ...options, perThousand };
  for (const layer of layers) {
    const setting = layer[rule.id] ?? (own === 'off' ? undefined : layer[rule.category]);
    if (setting === undefined) continue;
    if (typeof setting === 'string') {
      severity = setting;
    } else {
      severity = setting[0];
      options = { ...options, ...setting[1] };
    }
  }
  return { severity, options };
}
