import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeFolder } from '../../launch/code-folder.ts';

describe('the folder of compiled code', () => {
  test('should be among the caches of the user', () => {
    expect(codeFolder({ HOME: '/home/ann' }, 'linux')).toBe(join('/home/ann', '.cache', 'midlint'));
    expect(codeFolder({ HOME: '/home/ann', XDG_CACHE_HOME: '/fast' }, 'linux')).toBe(
      join('/fast', 'midlint'),
    );
    expect(codeFolder({ HOME: '/Users/ann' }, 'darwin')).toBe(
      join('/Users/ann', 'Library', 'Caches', 'midlint'),
    );
    expect(codeFolder({ HOME: '/c/ann', LOCALAPPDATA: '/c/local' }, 'win32')).toBe(
      join('/c/local', 'midlint'),
    );
  });

  test('should be nowhere when there is no home, or the user wants none', () => {
    expect(codeFolder({}, 'linux')).toBeUndefined();
    expect(codeFolder({ HOME: '/c/ann' }, 'win32')).toBeUndefined();
    expect(codeFolder({ HOME: '/home/ann', MIDLINT_CODE_CACHE: 'off' }, 'linux')).toBeUndefined();
  });
});
