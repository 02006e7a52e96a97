import { expect, test } from 'vitest';
import { defaultSettings, lintText } from '../../../core/index.ts';

test.each([
  ['in one piece', 'She sat down in order to rest.', 1],
  ['with a bracket inside', 'She sat down in [order] to rest and slept.', 0],
])('should swap a phrase %s or leave it', (_, text, fixes) => {
  const { findings } = lintText(text, { format: 'markdown', settings: defaultSettings() });
  const found = findings.find(({ ruleId }) => ruleId === 'wordy-phrase');
  expect(found?.fixes).toHaveLength(fixes);
});
