import type { Io } from '../io.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConfigLoader } from '../../workspace/config/loader.ts';
import { readConfigFile } from '../../workspace/config/read-config-file.ts';
import { displayPath } from '../../workspace/files/display-path.ts';
import { UsageError } from '../usage-error.ts';

const name = '.midlintrc.json';

const content = `{
  // The register of your prose: "docs", "blog", "essay", "news", "fiction", "email" or "commit".
  // "auto" tells by the path of each file.
  "profile": "auto",

  // Rules and categories: "off", "hint", "info", "warning" or "error".
  // \`midlint rules\` lists them; \`midlint explain RULE\` says what one finds and why.
  "rules": {
    // "hedging": "off",
    // "em-dash": "hint"
  },

  // Words and phrases that are never flagged.
  "allow": [],

  // Globs of files that are not linted, beside those Git ignores.
  "ignore": [],

  // Other settings for some files, the last that fits counts.
  "overrides": [
    // { "files": ["posts/**"], "profile": "blog" }
  ]
}
`;

/** `midlint init`: writes a config to start from. @throws UsageError when there is one already. */
export function init(io: Io): void {
  const path = join(io.cwd, name);
  const here = createConfigLoader({ readFile: readConfigFile }).load(path).file;
  if (here !== undefined && displayPath(here, io.cwd).split('/').length === 1) {
    throw new UsageError(`${displayPath(here, io.cwd)} is there already and was left as it is.`);
  }
  try {
    writeFileSync(path, content, { flag: 'wx' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${name} cannot be written: ${reason}`);
  }
  io.stdout.write(`Wrote ${name}.\n`);
}
