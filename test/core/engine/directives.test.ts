import { describe, expect, test } from 'vitest';
import { lintText, type Format } from '../../../core/index.ts';

/** Rule ids of the findings, in order. */
function found(text: string, format: Format = 'markdown'): string[] {
  return lintText(text, { format }).findings.map(({ ruleId }) => ruleId);
}

const wordy = 'We met in order to talk.';

describe('a directive', () => {
  test('should silence the next line and no other', () => {
    const directive = '<!-- midlint-disable-next-line -->';
    expect(found(`${directive}\n${wordy}\n\n${wordy}\n`)).toEqual(['wordy-phrase']);
    expect(found(`${directive}\r\n${wordy}\r\n\r\n${wordy}\r\n`)).toEqual(['wordy-phrase']);
  });

  test('should silence the named rule and no other', () => {
    const text = `<!-- midlint-disable-next-line wordy-phrase -->\n${wordy} It could potentially rain.`;
    expect(found(text)).toEqual(['hedge-stack']);
  });

  test('should silence a category', () => {
    expect(found(`<!-- midlint-disable-file verbosity -->\n\n${wordy}`)).toEqual([]);
  });

  test('should silence from disable to enable', () => {
    const text = `<!-- midlint-disable -->\n\n${wordy}\n\n<!-- midlint-enable -->\n\n${wordy}`;
    expect(found(text)).toEqual(['wordy-phrase']);
  });

  test('should silence from disable to the end without enable', () => {
    expect(found(`${wordy}\n\n<!-- midlint-disable verbosity -->\n\n${wordy}`)).toEqual([
      'wordy-phrase',
    ]);
  });

  test('should silence all in a document that is off', () => {
    expect(found(`---\nmidlint: off\n---\n\n${wordy}`)).toEqual([]);
  });

  test.each([
    '%% midlint-disable-next-line',
    '[//]: # (midlint-disable-next-line)',
    '[//]: # "midlint-disable-next-line"',
    "[//]: # 'midlint-disable-next-line'",
  ])('should work in plain text: %s', (directive) => {
    expect(found(`${directive}\n${wordy}\n`, 'text')).toEqual([]);
  });

  test('should not count when it stands in code', () => {
    expect(found(`\`\`\`html\n<!-- midlint-disable -->\n\`\`\`\n\n${wordy}`)).toEqual([
      'wordy-phrase',
    ]);
  });

  test('should be reported at the id it gets wrong, with the nearest one', () => {
    const { findings } = lintText('<!-- midlint-disable wordy-phrse -->\n', { format: 'markdown' });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      ruleId: 'unknown-directive',
      actual: 'wordy-phrse',
      start: 21,
      end: 32,
    });
    expect(findings[0]!.message).toContain('“wordy-phrase”');
  });

  test('should be reported target by target when one of them silences nothing', () => {
    const text = `<!-- midlint-disable-next-line wordy-phrase, hedge-stack -->\n${wordy}`;
    const { findings } = lintText(text, { format: 'markdown' });
    expect(findings.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([
      ['unused-directive', 'hedge-stack'],
    ]);
  });
});
