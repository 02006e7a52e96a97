import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../../core/index.ts';
import type { Block, BlockKind } from '../../core/prose/block.ts';
import { createProseParser } from '../../core/prose/create-parser.ts';
import { appearances } from '../../server/render/cluster.ts';
import { toRelatedInformation } from '../../server/render/related-information.ts';

const text = 'One paragraph of fifty letters, more or less, here.\n\nThe second paragraph.\n';
const { blocks } = createProseParser('markdown').parse(text);
const second = blocks[1]!.start;

/** Findings one after the other, of as many families as there are letters. */
function findings(start: number, ...all: readonly (readonly [Severity, string])[]): Finding[] {
  return all.map(([severity, family], index) => ({
    ruleId: `rule-${family}`,
    category: 'verbosity',
    family,
    severity,
    message: `${severity} ${family}`,
    actual: '',
    start: start + index,
    end: start + index + 1,
    fixes: [],
  }));
}

function severitiesOf(all: readonly Finding[], among: readonly Block[] = blocks): Severity[] {
  return appearances(all, among).map(({ severity }) => severity);
}

describe('a block with many findings', () => {
  const many = findings(0, ['info', 'A'], ['warning', 'B'], ['hint', 'C'], ['info', 'A']);
  const fifth = findings(4, ['info', 'A']);

  test('should show the worst as it is and dots for the others', () => {
    expect(severitiesOf([...many, ...fifth])).toEqual(['hint', 'warning', 'hint', 'hint', 'hint']);
  });

  test('should have the worst alone speak for the others, in order of their place', () => {
    const all = [...many, ...fifth];
    const clusters = appearances(all, blocks).map(({ cluster }) => cluster);
    expect(clusters).toEqual([
      undefined,
      { block: blocks[0], others: all.filter(({ severity }) => severity !== 'warning') },
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('should have the first speak when none is worse than the others', () => {
    const all = findings(
      0,
      ['info', 'A'],
      ['info', 'B'],
      ['info', 'C'],
      ['info', 'D'],
      ['info', 'E'],
    );
    const [first, ...others] = appearances(all, blocks);
    expect(first?.cluster?.others).toEqual(all.slice(1));
    expect(first?.severity).toBe('info');
    expect(others.map(({ severity }) => severity)).toEqual(['hint', 'hint', 'hint', 'hint']);
  });

  test('should keep three warnings and turn the rest to information', () => {
    const warnings = findings(
      0,
      ['warning', 'A'],
      ['warning', 'B'],
      ['warning', 'C'],
      ['warning', 'D'],
      ['warning', 'E'],
    );
    expect(severitiesOf(warnings)).toEqual(['warning', 'warning', 'warning', 'info', 'info']);
  });

  test('should keep every error, and three warnings beside it', () => {
    const all = findings(
      0,
      ['warning', 'A'],
      ['error', 'B'],
      ['warning', 'C'],
      ['error', 'D'],
      ['warning', 'E'],
      ['warning', 'F'],
      ['info', 'F'],
    );
    expect(severitiesOf(all)).toEqual([
      'warning',
      'error',
      'warning',
      'error',
      'warning',
      'info',
      'hint',
    ]);
    expect(appearances(all, blocks)[1]?.cluster?.others).toHaveLength(6);
  });

  test('should leave the findings themselves as they are', () => {
    const all = [...many, ...fifth];
    expect(appearances(all, blocks).map(({ finding }) => finding)).toEqual(all);
  });
});

describe('a block that is no cluster', () => {
  test('should stay as it is with four findings', () => {
    const all = findings(0, ['info', 'A'], ['warning', 'B'], ['info', 'C'], ['info', 'D']);
    expect(severitiesOf(all)).toEqual(['info', 'warning', 'info', 'info']);
  });

  test('should stay as it is with five findings of two families', () => {
    const all = findings(
      0,
      ['info', 'A'],
      ['info', 'B'],
      ['info', 'A'],
      ['info', 'B'],
      ['info', 'A'],
    );
    expect(severitiesOf(all)).toEqual(all.map(({ severity }) => severity));
  });

  test('should not be counted with its neighbour', () => {
    const all = [
      ...findings(0, ['info', 'A'], ['info', 'B'], ['info', 'C']),
      ...findings(second, ['info', 'D'], ['info', 'E'], ['info', 'F']),
    ];
    expect(severitiesOf(all)).toEqual(all.map(({ severity }) => severity));
  });

  test('should leave the cluster before and behind it alone', () => {
    const loud = ['A', 'B', 'C', 'D', 'E'].map((family) => ['info', family] as const);
    const all = [...findings(0, ['info', 'A']), ...findings(second, ...loud)];
    expect(severitiesOf(all)).toEqual(['info', 'info', 'hint', 'hint', 'hint', 'hint']);
    const turned = [...findings(0, ...loud), ...findings(second, ['info', 'A'])];
    expect(severitiesOf(turned)).toEqual(['info', 'hint', 'hint', 'hint', 'hint', 'info']);
  });

  test('should not count mistakes in directives', () => {
    const all = findings(
      0,
      ['info', 'A'],
      ['info', 'B'],
      ['info', 'C'],
      ['info', 'D'],
      ['info', 'E'],
    );
    const withDirective = all.map((finding, index) =>
      index === 2 ? { ...finding, category: 'directives' as const } : finding,
    );
    expect(severitiesOf(withDirective)).toEqual(['info', 'info', 'info', 'info', 'info']);
  });

  test('should be where no block is', () => {
    const loud = ['A', 'B', 'C', 'D', 'E'].map((family) => ['info', family] as const);
    const between = findings(blocks[0]!.end, ...loud).map((finding) => ({
      ...finding,
      start: blocks[0]!.end,
    }));
    expect(severitiesOf(between)).toEqual(['info', 'info', 'info', 'info', 'info']);
    expect(severitiesOf(between, [])).toEqual(['info', 'info', 'info', 'info', 'info']);
  });
});

describe('the words about a cluster', () => {
  test.each<[BlockKind, string, string]>([
    ['paragraph', text, 'paragraph'],
    ['heading', '# A heading of some length\n', 'heading'],
    ['list-item', '- An item of some length\n', 'list item'],
    ['table-cell', '| A cell of some length |\n| - |\n', 'table cell'],
    ['quote', '> A quotation of some length\n', 'quotation'],
    ['footnote', 'See[^1].\n\n[^1]: A footnote of some length\n', 'footnote'],
  ])('should name a %s', (kind, source, name) => {
    const document = TextDocument.create('untitled:a', 'markdown', 1, source);
    const block = createProseParser('markdown')
      .parse(source)
      .blocks.find((each) => each.kind === kind)!;
    const others = findings(block.start, ['info', 'A'], ['hint', 'B']);
    const [head, ...rest] = toRelatedInformation({ block, others }, document);
    expect(head?.message).toBe(`2 more habits in this ${name}`);
    expect(document.getText(head?.location.range)).toBe(block.source);
    expect(rest.map(({ message }) => message)).toEqual(['info A', 'hint B']);
    expect(rest.map(({ location }) => location.uri)).toEqual(['untitled:a', 'untitled:a']);
  });
});
