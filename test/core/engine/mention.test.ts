import { expect, test } from 'vitest';
import { lintText } from '../../../core/index.ts';

const find = (text: string) =>
  lintText(text, { format: 'markdown' }).findings.map(({ actual }) => actual);

test.each([
  'Avoid words like utilize, commence and endeavor.',
  'Never open with phrases such as in today’s fast-paced world.',
  'Banned expressions: each and every, in order to, due to the fact that.',
  'We cut the phrase in order to from every page.',
  'Such fillers as in order to can go.',
  'Wordy\n\n- in order to\n- due to the fact that\n- each and every\n',
  '| Write | Not |\n| --- | --- |\n| to | in order to |\n| use | utilize |\n',
])('should let phrases be talked about: %j', (text) => {
  expect(find(text)).toEqual([]);
});

test.each([
  ['He likes words. We met in order to talk.', ['in order to']],
  ['- We met in order to talk.', ['in order to']],
  ['The term ended early in order to save coal.', ['in order to']],
  ['| Step | Why |\n| --- | --- |\n| Stop | in order to cool down |\n', ['in order to']],
])('should still find what is used: %j', (text, found) => {
  expect(find(text)).toEqual(found);
});
