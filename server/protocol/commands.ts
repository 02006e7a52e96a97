/** Arguments of `disableInWorkspaceCommand`. */
export interface DisableInWorkspaceArguments {
  /** URI of the document whose config file is meant. */
  readonly uri: string;
  /** The rule to switch off. */
  readonly rule: string;
}

/**
 * `workspace/executeCommand` with one `DisableInWorkspaceArguments`: switches a rule off in the
 * nearest config file, or in a new `.midlintrc.json` at the root of the workspace folder. The file
 * is written at once, so that the command line agrees with the editor. Bound to a code action of
 * kind `actionKinds.disableInWorkspace`.
 */
export const disableInWorkspaceCommand = 'midlint.server.disableInWorkspace';
