import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ExecuteCommandParams } from 'vscode-languageserver/node';
import { findRule } from '../../core/rules/registry.ts';
import type { ConfigLoader } from '../../workspace/config/loader.ts';
import { switchOffRule } from '../commands/switch-off-rule.ts';
import {
  disableInWorkspaceCommand,
  type DisableInWorkspaceArguments,
} from '../protocol/commands.ts';
import type { ConfigProblems } from '../settings/config-problems.ts';
import type { WorkspaceFolders } from '../settings/workspace-folders.ts';

export interface CommandServices {
  readonly loader: ConfigLoader;
  readonly folders: WorkspaceFolders;
  readonly problems: ConfigProblems;
  /** Settings are worked out anew, and documents linted. */
  readonly onConfigChange: () => void;
}

/**
 * `workspace/executeCommand`.
 *
 * @throws with a message for the user when the command cannot be done.
 */
export function executeCommand(params: ExecuteCommandParams, services: CommandServices): void {
  const first: unknown = params.arguments?.[0];
  if (params.command !== disableInWorkspaceCommand || !isDisableInWorkspace(first)) {
    throw new Error(`Midlint has no command ${params.command} with these arguments.`);
  }
  disableInWorkspace(first, services);
}

function disableInWorkspace(
  { uri, rule }: DisableInWorkspaceArguments,
  { loader, folders, problems, onConfigChange }: CommandServices,
): void {
  if (!findRule(rule)) throw new Error(`Midlint has no rule ${rule}.`);
  const { path, folder } = folders.placeOf(uri);
  const loaded = loader.load(path);
  const [problem] = loaded.problems.filter(({ severity }) => severity === 'error');
  if (problem) throw new Error(`Mend ${basename(problem.file)} first: ${problem.message}`);
  const file = loaded.file ?? (folder === undefined ? undefined : join(folder, '.midlintrc.json'));
  if (file === undefined) throw new Error('Open a folder first: the config file goes there.');
  const text = loaded.file === undefined ? '' : readFileSync(file, 'utf8');
  writeFileSync(file, switchOffRule(basename(file), text, rule));
  loader.forget(file);
  problems.report(dirname(file), loader.load(path));
  onConfigChange();
}

function isDisableInWorkspace(value: unknown): value is DisableInWorkspaceArguments {
  return (
    typeof value === 'object' &&
    value !== null &&
    'uri' in value &&
    typeof value.uri === 'string' &&
    'rule' in value &&
    typeof value.rule === 'string'
  );
}
