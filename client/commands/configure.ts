import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { rulesRequest, type RuleItem } from '../../server/protocol/rules.ts';
import { sendRequest } from '../messages.ts';
import {
  categoryChoices,
  profileChoices,
  severityNames,
  severityOf,
  withSeverity,
  type Choice,
  type SwitchedSettings,
} from '../settings-choices.ts';

/** “Configure”: profile, categories and single rules in one picker. */
export function registerConfigure(client: LanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('midlint.configure', async () => {
    const rules = await sendRequest(client, rulesRequest, null);
    const settings = new EditorSettings();
    const target = await chooseTarget(rules, settings.read());
    if (target === undefined) return;
    if ('profile' in target) {
      await settings.write('profile', target.profile);
      return;
    }
    const name = 'rulesOf' in target ? target.rulesOf : await chooseRule(rules, settings.read());
    if (name === undefined) return;
    const severity = await chooseSeverity(name, settings.read());
    if (severity !== undefined) {
      await settings.write('rules', withSeverity(settings.read(), name, severity));
    }
  });
}

/** The settings for what is open, written where the user keeps those of this place. */
class EditorSettings {
  readonly #uri = vscode.window.activeTextEditor?.document.uri;

  read(): SwitchedSettings {
    const section = this.#section();
    return { profile: section.get('profile', 'auto'), rules: section.get('rules', {}) };
  }

  async write(key: 'profile' | 'rules', value: unknown): Promise<void> {
    const { ConfigurationTarget } = vscode;
    const isWorkspace = (vscode.workspace.workspaceFolders ?? []).length > 0;
    const target = isWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
    await this.#section().update(key, value, target);
  }

  #section(): vscode.WorkspaceConfiguration {
    return vscode.workspace.getConfiguration('midlint', this.#uri);
  }
}

async function chooseTarget(
  rules: readonly RuleItem[],
  settings: SwitchedSettings,
): Promise<Choice['target'] | undefined> {
  const separator = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const single: Choice = {
    label: '$(list-unordered) A single rule…',
    description: '',
    target: { rule: null },
  };
  const items: (vscode.QuickPickItem & Partial<Choice>)[] = [
    separator('profile'),
    ...profileChoices(settings),
    separator('categories'),
    ...categoryChoices(rules, settings),
    separator('rules'),
    single,
  ];
  const choice = await vscode.window.showQuickPick(items, {
    title: 'Midlint: what to look for (a config file wins over these settings)',
    matchOnDescription: true,
  });
  return choice?.target;
}

async function chooseRule(
  rules: readonly RuleItem[],
  settings: SwitchedSettings,
): Promise<string | undefined> {
  const items = rules.map(({ id, category, what }) => {
    const severity = severityOf(settings, id);
    return {
      label: id,
      description: severity === 'default' ? category : `${category}, ${severity}`,
      detail: what,
    };
  });
  const options = { title: 'Which rule?', matchOnDescription: true, matchOnDetail: true };
  return (await vscode.window.showQuickPick(items, options))?.label;
}

async function chooseSeverity(
  name: string,
  settings: SwitchedSettings,
): Promise<string | undefined> {
  const current = severityOf(settings, name);
  const items = severityNames.map((severity) => ({
    label: severity === current ? `$(check) ${severity}` : severity,
    severity,
  }));
  return (await vscode.window.showQuickPick(items, { title: `${name}: how loud?` }))?.severity;
}
