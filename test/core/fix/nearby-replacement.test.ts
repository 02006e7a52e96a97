import { expect, test } from 'vitest';
import { defaultSettings, lintText } from '../../../core/index.ts';

/** Whether the fix of “enhanced” is safe; ai-verb counts from the first hit on. */
function isSafe(text: string): boolean | undefined {
  const settings = defaultSettings();
  const severity = 'info' as const;
  const options = { minimum: 1, perThousand: 0 };
  const rules = new Map([...settings.rules, ['ai-verb', { severity, options }] as const]);
  const { findings } = lintText(text, { format: 'markdown', settings: { ...settings, rules } });
  return findings.find(({ ruleId }) => ruleId === 'ai-verb')?.fixes[0]?.safe;
}

test.each([
  ['alone', 'New lamps enhanced the room.', true],
  ['with the same verb before it', 'The stove improves the hall. New lamps enhanced it.', false],
  ['with the same verb behind it', 'New lamps enhanced the room, improving sales.', false],
  [
    'with the same verb far away',
    `The stove improves the hall. ${'It is warm there. '.repeat(12)}New lamps enhanced the room.`,
    true,
  ],
])('should swap a verb safely or not: %s', (_, text, safe) => {
  expect(isSafe(text)).toBe(safe);
});
