import { describe, expect, test } from 'vitest';
import { statusText } from '../../client/status-text.ts';
import type { StatusParams } from '../../server/protocol/status.ts';

const status: StatusParams = {
  uri: 'file:///a.md',
  version: 1,
  state: 'linted',
  counts: { error: 0, warning: 2, info: 1, hint: 0 },
  fixable: 2,
  hidden: 0,
  words: 1812,
  score: null,
  configProblem: null,
};
const categories = new Map([
  ['hedging', 1],
  ['verbosity', 2],
]);

describe('the status bar', () => {
  test('should count the findings and name their categories, most first', () => {
    const { text, tooltip, label, warns } = statusText(status, categories);
    expect(text).toBe('$(pencil) 3 mid');
    expect(label).toBe('Midlint: 3 findings in 1,812 words');
    expect(tooltip).toContain('- verbosity: 2\n- hedging: 1');
    expect(tooltip).toContain('[Fix 2 safely](command:midlint.fixAll)');
    expect(warns).toBe(false);
  });

  test('should show the score and how it has moved since the file was opened', () => {
    const scored = { ...status, score: 51 };
    expect(statusText(scored, categories, 63)).toMatchObject({
      text: '$(pencil) 3 mid · 51 ↓12',
      label: 'Midlint: 3 findings in 1,812 words. Score 51 of 100, 63 when opened',
    });
    expect(statusText(scored, categories, 63).tooltip).toContain('Score **51** of 100: very mid');
    expect(statusText(scored, categories, 50).text).toBe('$(pencil) 3 mid · 51 ↑1');
    expect(statusText(scored, categories, 51)).toMatchObject({
      text: '$(pencil) 3 mid · 51',
      label: 'Midlint: 3 findings in 1,812 words. Score 51 of 100',
    });
    expect(statusText(scored, categories).text).toBe('$(pencil) 3 mid · 51');
    expect(statusText(status, categories, 63).text).toBe('$(pencil) 3 mid');
  });

  test('should say one finding, one word', () => {
    const counts = { error: 0, warning: 1, info: 0, hint: 0 };
    const { label } = statusText({ ...status, counts, words: 1 }, categories);
    expect(label).toBe('Midlint: 1 finding in 1 word');
  });

  test('should say how many findings are not shown', () => {
    expect(statusText({ ...status, hidden: 7 }, categories).tooltip).toContain('7 more');
    expect(statusText(status, categories).tooltip).not.toContain('more');
  });

  test.each(['ignored', 'disabled'] as const)('should be quiet when %s', (state) => {
    const { text, tooltip, warns } = statusText({ ...status, state }, categories);
    expect(text).toBe('$(circle-slash) mid off');
    expect(tooltip).not.toContain('findings');
    expect(warns).toBe(false);
  });

  test('should warn of a document that could not be read', () => {
    const { text, warns } = statusText({ ...status, state: 'failed' }, categories);
    expect(text).toBe('$(error) mid');
    expect(warns).toBe(true);
  });

  test('should warn of a mistake in the config file and still count', () => {
    const message = 'Unknown key “rule”. Did you mean “rules”?';
    const configProblem = { uri: 'file:///.midlintrc.json', line: 1, character: 2, message };
    const { text, tooltip, label, warns } = statusText({ ...status, configProblem }, categories);
    expect(text).toBe('$(warning) 3 mid');
    expect(tooltip).toContain(message);
    expect(label).toMatch(/mistake.*3 findings/);
    expect(warns).toBe(true);
  });
});
