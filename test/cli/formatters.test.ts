import { describe, expect, test } from 'vitest';
import { failedResult } from '../../workspace/lint/file-result.ts';
import { formatJson } from '../../cli/formatters/json.ts';
import { formatJsonLines } from '../../cli/formatters/jsonl.ts';
import { formatStylish } from '../../cli/formatters/stylish.ts';
import { finding, result, safeFix } from './results.ts';

const plain = { colors: false, notes: [] };

describe('formatStylish', () => {
  test('should show each file with its findings, and what they come to', () => {
    const results = [
      result('a.md', [
        finding('warning', 3, 5, { fixes: [safeFix] }),
        finding('info', 120, 11, { ruleId: 'era-opener', message: 'Start with the point.' }),
      ]),
      result('b.md', []),
      result('docs/c.md', [finding('error', 1, 1)]),
      failedResult('d.md', 'a binary file, not prose.'),
    ];
    expect(formatStylish(results, plain)).toBe(
      [
        'a.md',
        '     3:5  warning  One hedge is enough.  hedge-stack',
        '  120:11  info     Start with the point.  era-opener',
        '',
        'docs/c.md',
        '  1:1  error  One hedge is enough.  hedge-stack',
        '',
        '3 findings (1 error, 1 warning, 1 info) in 3 files.',
        '1 can be fixed with --fix.',
        '1 path could not be linted.',
        '',
      ].join('\n'),
    );
  });

  test('should say that there is nothing to say', () => {
    expect(formatStylish([result('a.md', [])], plain)).toBe('No findings in 1 file.\n');
    expect(formatStylish([], plain)).toBe('No findings in 0 files.\n');
  });

  test('should add the notes of the run', () => {
    expect(formatStylish([], { colors: false, notes: ['Fixed 2 findings.'] })).toBe(
      'No findings in 0 files.\nFixed 2 findings.\n',
    );
  });

  test('should use colours only when told to', () => {
    const results = [result('a.md', [finding('warning', 3, 5)])];
    expect(formatStylish(results, plain)).not.toContain('\u001B');
    expect(formatStylish(results, { ...plain, colors: true })).toContain('\u001B[4ma.md\u001B[24m');
  });

  test('should send no control character of a file to the terminal', () => {
    const message = 'Cut \u001B[2J\u0007\u009Bhere.';
    const text = formatStylish([result('a\u001B.md', [finding('hint', 1, 1, { message })])], plain);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('formatJson', () => {
  const results = [
    result('a.md', [finding('warning', 3, 5, { fixes: [safeFix] })]),
    failedResult('b.md', 'not valid UTF-8. Save it as UTF-8.'),
  ];

  test('should be one array with a file a line', () => {
    const text = formatJson(results);
    expect(JSON.parse(text)).toEqual(results);
    expect(text.split('\n')).toHaveLength(5);
    expect(formatJson([])).toBe('[]\n');
  });

  test('should keep the fields of the contract in their order', () => {
    const zeros =
      '"hedging":0,"openers":0,"neutrality":0,"verbosity":0,"em-dash":0,"vocabulary":0,"inflation":0,' +
      '"staging":0,"sycophancy":0,"structure":0,"rhythm":0,"residue":0,"closers":0,"hivemind":0,' +
      '"voice":0,"directives":0';
    expect(formatJsonLines(results)).toBe(
      `{"path":"a.md","words":812,"score":null,"categories":{${zeros}},"findings":[` +
        '{"ruleId":"hedge-stack","category":"hedging","family":"B20","severity":"warning",' +
        '"message":"One hedge is enough.","actual":"could potentially",' +
        '"start":{"offset":120,"line":3,"column":5},"end":{"offset":137,"line":3,"column":22},' +
        '"fixes":[{"title":"Delete “potentially”","safe":true,' +
        '"edits":[{"start":125,"end":137,"text":""}]}]}],"error":null,"unscored":null}\n' +
        `{"path":"b.md","words":0,"score":null,"categories":{${zeros}},"findings":[],` +
        '"error":"not valid UTF-8. Save it as UTF-8.","unscored":null}\n',
    );
  });
});
