/**
 * The kinds of the server's code actions. A client's own command asks for one kind at the
 * cursor (`CodeActionContext.only`) and applies what comes back, so that each edit is made in one
 * place: “Fix All Safe Findings” asks for `fixAll` over the whole document.
 */
export const actionKinds = {
  fix: 'quickfix.midlint.fix',
  fixRule: 'quickfix.midlint.fixRule',
  disableHere: 'quickfix.midlint.disableHere',
  disableInFile: 'quickfix.midlint.disableInFile',
  disableInWorkspace: 'quickfix.midlint.disableInWorkspace',
  fixAll: 'source.fixAll.midlint',
} as const;
export type ActionKind = (typeof actionKinds)[keyof typeof actionKinds];
