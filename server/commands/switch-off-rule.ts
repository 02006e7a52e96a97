import { applyEdits, modify } from 'jsonc-parser';
import { isMap, parseDocument } from 'yaml';

/**
 * The text of a config file with one rule switched off; comments and layout stay.
 *
 * @param name of the file, which tells its notation.
 * @param text empty for a new file.
 * @throws when the file cannot be read as what its name says: better untouched than garbled.
 */
export function switchOffRule(name: string, text: string, rule: string): string {
  if (/\.ya?ml$/i.test(name)) return switchOffInYaml(name, text, rule);
  const path = name === 'package.json' ? ['midlint', 'rules', rule] : ['rules', rule];
  const tabs = /^\t/m.test(text);
  const indent = /^ +/m.exec(text)?.[0].length ?? 2;
  const formattingOptions = { insertSpaces: !tabs, tabSize: tabs ? 1 : indent };
  const edited = applyEdits(text, modify(text, path, 'off', { formattingOptions }));
  return edited.endsWith('\n') ? edited : `${edited}\n`;
}

function switchOffInYaml(name: string, text: string, rule: string): string {
  const document = parseDocument(text);
  const { contents, errors } = document;
  const [error] = errors;
  if (error) throw new Error(`${name} is not valid YAML: ${error.message}`);
  if (contents !== null && !isMap(contents)) throw new Error(`${name} holds no settings.`);
  document.setIn(['rules', rule], 'off');
  return document.toString();
}
