import type { Root } from 'nlcst';
import { retext } from 'retext';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { removePosition } from 'unist-util-remove-position';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { lintText } from '../../core/index.ts';
import retextMidlint from '../../core/retext.ts';

const text = 'We met in order to talk.\n\nThis could potentially break.';

test('should work in a plain retext pipeline', async () => {
  const file = await retext().use(retextMidlint).process(text);
  expect(file.messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([
    ['wordy-phrase', 'in order to'],
    ['hedge-stack', 'could potentially'],
  ]);
});

test('should fill every field of a message', async () => {
  const file = await retext().use(retextMidlint).process(text);
  const [message] = file.messages;
  expect(message?.url).toMatch(/docs\/rules\/wordy-phrase\.md$/u);
  expect(message?.note).toMatch(/./u);
  expect(message).toMatchObject({
    ruleId: 'wordy-phrase',
    source: 'midlint',
    actual: 'in order to',
    expected: ['to'],
    place: {
      start: { line: 1, column: 8, offset: 7 },
      end: { line: 1, column: 19, offset: 18 },
    },
  });
});

test('should find what the command finds in the same text', async () => {
  const file = await retext().use(retextMidlint).process(text);
  const { findings } = lintText(text, { format: 'text' });
  expect(file.messages.map(({ reason }) => reason)).toEqual(findings.map(({ message }) => message));
});

test('should take options as a config file has them, and name a mistake in them', async () => {
  const options = { rules: { verbosity: 'off' } } as const;
  const file = await retext().use(retextMidlint, options).process(text);
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['hedge-stack']);
  const wrong = retext().use(retextMidlint, { rules: { 'hedge-stak': 'off' } });
  expect(() => wrong.processSync(text)).toThrow(/hedge-stack/u);
});

test('should speak without places when the tree has no positions', () => {
  const tree: Root = unified().use(retextEnglish).parse(text);
  removePosition(tree, { force: true });
  const file = new VFile(text);
  retextMidlint()(tree, file);
  expect(file.messages.map(({ ruleId, place }) => [ruleId, place])).toEqual([
    ['wordy-phrase', undefined],
    ['hedge-stack', undefined],
  ]);
});
