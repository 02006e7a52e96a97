import { describe, expect, test, vi } from 'vitest';
import { lintSource } from '../../../workspace/lint/lint-source.ts';

const options = (): { format: 'markdown' } => ({ format: 'markdown' });
const wordy = { text: 'She sold the piano in order to pay the rent.\n' };

describe('lintSource', () => {
  test('should report a source that could not be read', () => {
    const { result } = lintSource('a.md', { error: 'gone.' }, options);
    expect(result).toMatchObject({ path: 'a.md', error: 'gone.', findings: [], score: null });
  });

  test('should turn a defect into the error of that file', () => {
    const { result } = lintSource('a.md', wordy, () => {
      throw new TypeError('no such thing');
    });
    expect(result).toMatchObject({
      findings: [],
      error: 'midlint failed on this file: no such thing. Please report it, with the file.',
    });
  });

  test('should save the fixed text and report what is left of it', () => {
    const save = vi.fn();
    const { result, fixed } = lintSource('a.md', wordy, options, save);
    expect(save).toHaveBeenCalledExactlyOnceWith('She sold the piano to pay the rent.\n');
    expect(fixed).toBe(1);
    expect(result).toMatchObject({ findings: [], error: null });
  });

  test('should not save what needs no fix', () => {
    const save = vi.fn();
    lintSource('a.md', { text: 'She sold the piano.\n' }, options, save);
    expect(save).not.toHaveBeenCalled();
  });

  test('should report the text as it was when it cannot be saved', () => {
    const { result, fixed } = lintSource('a.md', wordy, options, () => {
      throw new Error('disk full');
    });
    expect(fixed).toBe(0);
    expect(result.error).toBe('cannot be written: disk full');
    expect(result.findings.map(({ actual }) => actual)).toEqual(['in order to']);
  });
});
