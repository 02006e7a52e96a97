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

/** As long a paragraph as a text without paragraphs has; nothing in it is worth a finding. */
const wall = 'The men rowed out at dawn and hauled nets till noon. '.repeat(60);

test.each([
  ['a closer at the end', `${wall}In conclusion, nets hold.`, 1],
  ['no closer far from the end', `In conclusion, nets hold. ${wall}`, 0],
])('should find, in a text of one paragraph, %s', (_, text, count) => {
  const { findings } = lintText(text, { format: 'text' });
  expect(findings.filter(({ ruleId }) => ruleId === 'summary-closer')).toHaveLength(count);
});
