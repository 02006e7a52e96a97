/** Arguments of `disableInWorkspaceCommand`. */
export interface DisableInWorkspaceArguments {
  /** URI of the document whose config file is meant. */
  readonly uri: string;
  /** The rule to switch off. */
  readonly rule: string;
}

/**
 * `workspace/executeCommand` with one `DisableInWorkspaceArguments`: switches a rule off in the
 * nearest config file, or in a new `.midlintrc.json` at the workspace folder's root, through
 * `workspace/applyEdit`. Bound to a code action of kind `actionKinds.disableInWorkspace`.
 */
export const disableInWorkspaceCommand = 'midlint.server.disableInWorkspace';
