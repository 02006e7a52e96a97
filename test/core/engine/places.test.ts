import { expect, test } from 'vitest';
import { lintText } from '../../../core/index.ts';

const opener = 'Have you ever wondered why the tide turns twice a day?';

test.each([
  ['at the start', `${opener}\n\nIt does.`, 1],
  ['behind a heading', `# Tides\n\n${opener}\n\nIt does.`, 1],
  ['behind a badge', `![build](badge.svg)\n\n${opener}\n\nIt does.`, 1],
  ['behind a paragraph', `The sea moves.\n\n${opener}\n\nIt does.`, 0],
])('should find an opening question %s: %j', (_, text, count) => {
  const { findings } = lintText(text, { format: 'markdown' });
  expect(findings.filter(({ ruleId }) => ruleId === 'question-opener')).toHaveLength(count);
});
