import { Option } from 'commander';
import { defaultSettings, type Profile, type Settings } from '../../core/index.ts';
import { profiles } from '../../core/rules/rule.ts';

export interface ProfileOption {
  readonly profile?: Profile;
}

/** `--profile NAME`: the register whose rules and severities count. */
export function profileOption(): Option {
  return new Option('--profile <name>', 'the register to lint in').choices(profiles);
}

/** The settings of a register; the defaults where none is named. */
export function settingsFor(profile: Profile | undefined): Settings {
  return defaultSettings(profile);
}
