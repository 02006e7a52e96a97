import { describe, expect, test } from 'vitest';
import { lintText, type Finding } from '../../../core/index.ts';
import { previewFix, type FixPreview } from '../../../core/fix/preview.ts';
import { createProseParser } from '../../../core/prose/create-parser.ts';

function preview(text: string, isMeant: (finding: Finding) => boolean): FixPreview | undefined {
  const { blocks } = createProseParser('markdown').parse(text);
  const { findings } = lintText(text, { format: 'markdown' });
  return previewFix(blocks, findings.find(isMeant)!.fixes[0]!.edits);
}

describe('the preview of a fix', () => {
  test('should show the one sentence that changes', () => {
    const text = 'Wells run dry. It’s important to note that the *pump*\nfails in May. We wait.';
    const found = preview(text, ({ ruleId }) => ruleId === 'importance-announcement');
    expect(found).toMatchObject({
      before: 'It’s important to note that the *pump* fails in May.',
      after: 'The *pump* fails in May.',
    });
  });

  test('should say where the new words stand', () => {
    const found = preview(
      'We met in order to talk.',
      ({ fixes, actual }) => fixes.length > 0 && actual === 'in order to',
    );
    expect(found?.after).toBe('We met to talk.');
    const { start, end } = found!.changed;
    expect(found!.after.slice(start, end).trim()).toBe('to');
  });

  test('should be missing where edits lie in no block', () => {
    expect(previewFix([], [{ start: 0, end: 1, text: '' }])).toBeUndefined();
    expect(previewFix([], [])).toBeUndefined();
  });
});
