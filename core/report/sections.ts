import type { Category, Finding, Span } from '../finding.ts';
import { severities } from '../finding.ts';
import type { LintedDocument } from '../lint.ts';
import type { Block } from '../prose/block.ts';
import type { LineIndex } from '../prose/line-index.ts';
import { findRule } from '../rules/registry.ts';
import { scoreSummary } from '../score/score.ts';
import { readableText, readProse } from './prose-facts.ts';
import type { ReportParagraph, ReportSection, ReportSentence } from './report.ts';
import { StretchSummaries } from './stretch-summaries.ts';

/** A run of blocks under one heading, by their indices. */
interface Stretch {
  readonly first: number;
  /** Behind the last. */
  end: number;
}

/** Blocks that are shown as one: all items of a list, all cells of a table. */
interface Group {
  readonly blocks: Block[];
  readonly sentences: ReportSentence[];
}

/** The document as a picture shows it: sections, paragraphs, sentences, and who begins where. */
export function readSections(linted: LintedDocument, lines: LineIndex): ReportSection[] {
  const { document, result } = linted;
  const summaries = new StretchSummaries(linted);
  const inBlocks = findingsByBlock(document.blocks, result.findings);
  return stretches(document.blocks).map(({ first, end }) => {
    const blocks = document.blocks.slice(first, end);
    const head = blocks[0]!;
    const hasHeading = head.kind === 'heading';
    const summary = summaries.summarize(first, end);
    const groups: Group[] = [];
    blocks.forEach((block, offset) => {
      if (block.kind === 'heading') return;
      const sentences = readSentences(block, inBlocks[first + offset]!, result.findings, lines);
      if (sentences.length > 0) addToGroups(block, sentences, groups);
    });
    return {
      heading: hasHeading ? readableText(head) : null,
      level: hasHeading ? head.level : 0,
      span: { start: head.start, end: blocks.at(-1)!.end },
      line: lines.positionAt(head.start).line,
      words: summary.words,
      score: scoreSummary(summary).score,
      findings: hasHeading ? inBlocks[first]! : [],
      paragraphs: groups.map(toParagraph),
    };
  });
}

function stretches(blocks: readonly Block[]): Stretch[] {
  const found: Stretch[] = [];
  blocks.forEach((block, index) => {
    const last = found.at(-1);
    if (last === undefined || block.kind === 'heading')
      found.push({ first: index, end: index + 1 });
    else last.end = index + 1;
  });
  return found;
}

/** For each block the indices of the findings that begin in it. */
function findingsByBlock(blocks: readonly Block[], findings: readonly Finding[]): number[][] {
  let next = 0;
  return blocks.map((block) => {
    const own: number[] = [];
    while (next < findings.length && findings[next]!.start < block.start) next++;
    while (next < findings.length && findings[next]!.start < block.end) own.push(next++);
    return own;
  });
}

function readSentences(
  block: Block,
  findings: readonly number[],
  all: readonly Finding[],
  lines: LineIndex,
): ReportSentence[] {
  const { sentences } = readProse(block);
  const spans =
    sentences.length === 0 && findings.length > 0
      ? [{ ...wholeBlock(block), words: 0, isWhole: false }]
      : sentences;
  let next = 0;
  return spans.flatMap(({ start, end, text, words, isWhole }, index) => {
    const span = { start: block.start + start, end: block.start + end };
    const own: number[] = [];
    // What begins between two sentences, in a mark of emphasis say, goes with the one behind it.
    const isLast = index === spans.length - 1;
    while (next < findings.length && (isLast || all[findings[next]!]!.start < span.end)) {
      own.push(findings[next++]!);
    }
    // Short cells are entries of a table, and no prose.
    if (block.kind === 'table-cell' && !isWhole && own.length === 0) return [];
    const { line } = lines.positionAt(span.start);
    return { span, line, text, words, findings: own, category: loudestCategory(own, all) };
  });
}

function wholeBlock(block: Block): Span & { readonly text: string } {
  return { start: 0, end: block.source.length, text: readableText(block) };
}

function loudestCategory(indices: readonly number[], all: readonly Finding[]): Category | null {
  // A paragraph's verdict stands at its first sentence, and says nothing of that one.
  const findings = indices
    .map((index) => all[index]!)
    .filter(({ ruleId }) => findRule(ruleId)?.kind !== 'cluster');
  for (const severity of severities) {
    const loudest = findings.find((finding) => finding.severity === severity);
    if (loudest) return loudest.category;
  }
  return null;
}

function addToGroups(block: Block, sentences: readonly ReportSentence[], groups: Group[]): void {
  const last = groups.at(-1);
  const { container } = block;
  if (last?.blocks[0]!.container.start === container.start) {
    last.blocks.push(block);
    last.sentences.push(...sentences);
  } else {
    groups.push({ blocks: [block], sentences: [...sentences] });
  }
}

function toParagraph({ blocks, sentences }: Group): ReportParagraph {
  const { kind, start } = blocks[0]!;
  return {
    // Headings have been left out.
    kind: kind as ReportParagraph['kind'],
    span: { start, end: blocks.at(-1)!.end },
    sentences,
  };
}
