import { expect, test } from 'vitest';
import { CrashLimit } from '../../client/crash-limit.ts';

function crashes(limit: CrashLimit, ...seconds: number[]): boolean {
  for (const second of seconds) limit.add(second * 1000);
  return limit.isReached;
}

test('should let a server start again after four crashes, not after the fifth', () => {
  const limit = new CrashLimit();
  expect(crashes(limit, 0, 1, 2, 3)).toBe(false);
  expect(crashes(limit, 4)).toBe(true);
});

test('should count only the crashes of the last three minutes', () => {
  const limit = new CrashLimit();
  expect(crashes(limit, 0, 100, 101, 102, 180)).toBe(false);
  expect(crashes(limit, 181)).toBe(true);
});

test('should count anew when the user restarts the server', () => {
  const limit = new CrashLimit();
  crashes(limit, 0, 1, 2, 3, 4);
  limit.forget();
  expect(crashes(limit, 5, 6, 7, 8)).toBe(false);
});
