import type { Profile } from '../rules/rule.ts';
import type { Config, ConfigPart, ConfigProblem } from './config.ts';
import { profiles } from '../rules/rule.ts';
import { parsePattern, PatternError } from '../match/pattern.ts';
import { checkRules } from './check-rules.ts';
import { nearestName, quoteName } from './nearest.ts';

/** Where a value stands: keys and indexes from the root. */
export type ConfigPath = readonly (string | number)[];

/** Takes down one mistake. `atKey` when the key at `path` is wrong rather than its value. */
export type ReportProblem = (path: ConfigPath, message: string, atKey?: boolean) => void;

/** The content of a config file as far as it is valid, and every mistake in it. */
export interface CheckedConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

type Override = ConfigPart & { readonly files: readonly string[] };

const partKeys = ['profile', 'rules', 'allow'] as const;
const rootKeys = [...partKeys, 'ignore', 'overrides'] as const;
const overrideKeys = ['files', ...partKeys] as const;
/** Keys of the plan that this version cannot honour. */
const laterKeys = ['extends', 'phrases', 'baseline'] as const;
/** A glob is no longer than this, in UTF-16 units; no path is either. */
const longestGlob = 1000;

/**
 * Checks the value of a config file, however it was written.
 *
 * Every mistake is reported at its place, names with the nearest valid one. What is valid is kept,
 * so that one slip does not switch off the rest. Never throws.
 *
 * @param value what the file holds; `null` and `undefined` (an empty file) are an empty config.
 */
export function checkConfig(value: unknown): CheckedConfig {
  const problems: ConfigProblem[] = [];
  const report: ReportProblem = (path, message, atKey = false) => {
    problems.push({ path, atKey, message });
  };
  const config = value === null || value === undefined ? {} : checkRoot(value, report);
  return { config, problems };
}

function checkRoot(value: unknown, report: ReportProblem): Config {
  if (!isRecord(value)) {
    report([], 'The config must be an object of settings, such as { "profile": "docs" }.');
    return {};
  }
  checkKeys(value, [], [...rootKeys, '$schema'], report);
  const { ignore, overrides } = value;
  return {
    ...checkPart(value, [], report),
    ...(ignore === undefined ? {} : { ignore: checkGlobs(ignore, ['ignore'], report) }),
    ...(overrides === undefined ? {} : { overrides: checkOverrides(overrides, report) }),
  };
}

function checkPart(
  value: Readonly<Record<string, unknown>>,
  path: ConfigPath,
  report: ReportProblem,
): ConfigPart {
  const profile = checkProfile(value['profile'], [...path, 'profile'], report);
  const { rules, allow } = value;
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(rules === undefined ? {} : { rules: checkRules(rules, [...path, 'rules'], report) }),
    ...(allow === undefined ? {} : { allow: checkAllow(allow, [...path, 'allow'], report) }),
  };
}

function checkKeys(
  value: Readonly<Record<string, unknown>>,
  path: ConfigPath,
  valid: readonly string[],
  report: ReportProblem,
): void {
  for (const key of Object.keys(value)) {
    if (valid.includes(key)) continue;
    report([...path, key], keyMessage(key, path, valid), true);
  }
}

function keyMessage(key: string, path: ConfigPath, valid: readonly string[]): string {
  if (laterKeys.some((later) => later === key)) {
    return `${quoteName(key)} is not supported in this version of midlint. Take it out.`;
  }
  if (path.length > 0 && rootKeys.some((root) => root === key)) {
    return `${quoteName(key)} cannot stand in an override. Move it to the top of the config.`;
  }
  if (path.length === 0 && key === 'files') {
    return '"files" belongs in an entry of "overrides".';
  }
  const names = [...valid, ...laterKeys].filter((name) => name !== '$schema');
  return `Unknown key ${quoteName(key)}. Did you mean "${nearestName(key, names)}"?`;
}

function checkProfile(
  value: unknown,
  path: ConfigPath,
  report: ReportProblem,
): Profile | 'auto' | undefined {
  if (value === undefined) return undefined;
  const names = ['auto', ...profiles] as const;
  const found = names.find((name) => name === value);
  if (found !== undefined) return found;
  report(
    path,
    typeof value === 'string'
      ? `Unknown profile ${quoteName(value)}. Did you mean "${nearestName(value, names)}"?`
      : `A profile is one of ${names.map((name) => `"${name}"`).join(', ')}.`,
  );
  return undefined;
}

function checkAllow(value: unknown, path: ConfigPath, report: ReportProblem): string[] {
  return checkStrings(value, path, 'a list of words and phrases', report)
    .filter((entry) => {
      const message = patternMistake(entry.text);
      if (message === undefined) return true;
      report(entry.path, `${quoteName(entry.text)} is not a phrase pattern, ${message}`);
      return false;
    })
    .map((entry) => entry.text);
}

function patternMistake(pattern: string): string | undefined {
  try {
    parsePattern(pattern);
    return undefined;
  } catch (error) {
    if (error instanceof PatternError) return `column ${error.column}: ${error.message}`;
    throw error;
  }
}

function checkOverrides(value: unknown, report: ReportProblem): Override[] {
  if (!Array.isArray(value)) {
    report(['overrides'], '"overrides" must be a list of objects, each with "files" globs.');
    return [];
  }
  return (value as unknown[]).flatMap((entry, index) => {
    const path = ['overrides', index];
    if (!isRecord(entry)) {
      report(path, 'An override must be an object with "files" globs.');
      return [];
    }
    checkKeys(entry, path, overrideKeys, report);
    const part = checkPart(entry, path, report);
    if (entry['files'] === undefined) {
      report(path, 'An override needs "files": the globs of the files it is for.');
      return [];
    }
    return [{ files: checkGlobs(entry['files'], [...path, 'files'], report), ...part }];
  });
}

function checkGlobs(value: unknown, path: ConfigPath, report: ReportProblem): string[] {
  return checkStrings(value, path, 'a list of globs', report).flatMap((entry) => {
    const message = globMistake(entry.text);
    if (message === undefined) return [entry.text];
    report(entry.path, message);
    return [];
  });
}

function globMistake(glob: string): string | undefined {
  if (glob.startsWith('!')) return 'A glob cannot begin with "!": name the files that are meant.';
  if (glob.startsWith('../')) return 'A glob cannot leave the folder of the config file.';
  if (glob.length > longestGlob) return `A glob cannot be longer than ${longestGlob} characters.`;
  return undefined;
}

interface StringEntry {
  readonly text: string;
  readonly path: ConfigPath;
}

/** The entries of a list that are strings with something in them. */
function checkStrings(
  value: unknown,
  path: ConfigPath,
  what: string,
  report: ReportProblem,
): StringEntry[] {
  if (!Array.isArray(value)) {
    report(path, `"${String(path.at(-1))}" must be ${what}.`);
    return [];
  }
  return (value as unknown[]).flatMap((text, index) => {
    const entry = [...path, index];
    if (typeof text === 'string' && text.trim() !== '') return [{ text, path: entry }];
    report(entry, typeof text === 'string' ? 'An empty entry says nothing.' : 'Must be a string.');
    return [];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
