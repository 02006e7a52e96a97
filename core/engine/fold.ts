import type { Settings } from '../config/settings.ts';
import type { Edit, Finding, Fix, Severity } from '../finding.ts';
import { leavesNothing } from '../fix/build-fixes.ts';
import type { Block, ProseDocument } from '../prose/block.ts';
import type { Rule } from '../rules/rule.ts';
import type { BlockAnalysis, Candidate } from './candidate.ts';
import { directiveFindings } from './directive-findings.ts';
import { withoutDuplicates } from './duplicates.ts';
import { Suppressions } from './suppressions.ts';
import type { Summary } from '../lint.ts';

/** A candidate that stands where it must and is not silenced. */
interface Standing {
  readonly block: Block;
  readonly candidate: Candidate;
}

/** Blocks added up: which candidates are findings, and the numbers of the document. */
export function foldDocument(
  document: ProseDocument,
  analyses: readonly BlockAnalysis[],
  settings: Settings,
): { findings: readonly Finding[]; summary: Summary } {
  const suppressions = new Suppressions(document);
  const words = analyses.reduce((sum, analysis) => sum + analysis.words, 0);
  if (suppressions.off) return { findings: [], summary: { words, hits: {} } };
  const byRule = standingByRule(document, analyses, settings, suppressions);
  const findings: Finding[] = [];
  const hits: Record<string, number> = {};
  for (const [rule, standing] of byRule) {
    hits[rule.id] = standing.length;
    if (!triggers(rule, standing.length, words, settings)) continue;
    const severity = severityOf(rule, settings);
    for (const { block, candidate } of standing) {
      findings.push(toFinding(block, candidate, severity, document.text));
    }
  }
  findings.push(...directiveFindings(document, suppressions, settings));
  findings.sort((a, b) => a.start - b.start || b.end - a.end);
  return { findings: withoutDuplicates(findings), summary: { words, hits } };
}

function standingByRule(
  document: ProseDocument,
  analyses: readonly BlockAnalysis[],
  settings: Settings,
  suppressions: Suppressions,
): Map<Rule, Standing[]> {
  const byRule = new Map<Rule, Standing[]>();
  const isParagraph = ({ kind }: Block): boolean => kind === 'paragraph';
  const first = document.blocks.findIndex(isParagraph);
  const last = document.blocks.findLastIndex(isParagraph);
  analyses.forEach(({ candidates }, index) => {
    const block = document.blocks[index]!;
    for (const candidate of candidates) {
      const { rule, place } = candidate;
      if (place === 'first-paragraph' && index !== first) continue;
      if (place === 'last-paragraph' && index !== last) continue;
      if (settings.rules.get(rule.id)?.severity === 'off') continue;
      if (suppressions.covers(rule, block.start + candidate.start)) continue;
      const standing = byRule.get(rule);
      if (standing) standing.push({ block, candidate });
      else byRule.set(rule, [{ block, candidate }]);
    }
  });
  return byRule;
}

function triggers(rule: Rule, hits: number, words: number, settings: Settings): boolean {
  if (rule.trigger.kind === 'single') return true;
  const options = settings.rules.get(rule.id)?.options ?? {};
  const minimum = options['minimum'] ?? rule.trigger.minimum;
  const perThousand = options['perThousand'] ?? rule.trigger.perThousand;
  return hits >= minimum && hits * 1000 >= perThousand * words;
}

function severityOf(rule: Rule, settings: Settings): Severity {
  const severity = settings.rules.get(rule.id)?.severity ?? rule.severity;
  return severity === 'off' ? 'hint' : severity;
}

function toFinding(block: Block, candidate: Candidate, severity: Severity, text: string): Finding {
  const { rule, message, actual } = candidate;
  return {
    ruleId: rule.id,
    category: rule.category,
    family: rule.family.join(','),
    severity,
    message,
    actual,
    start: block.start + candidate.start,
    end: block.start + candidate.end,
    fixes: candidate.fixes().map((fix) => moveFix(fix, block, text)),
  };
}

function moveFix(fix: Fix, block: Block, text: string): Fix {
  if (leavesNothing(block, fix.edits)) {
    return { ...fix, edits: [removeLines(block, text)] };
  }
  const edits = fix.edits.map((edit) => ({
    start: edit.start + block.start,
    end: edit.end + block.start,
    text: edit.text,
  }));
  return { ...fix, edits };
}

/** A paragraph that goes takes the blank lines behind it along. */
function removeLines(block: Block, text: string): Edit {
  const blank = /^(?:[ \t]*(?:\r\n|\n|\r))+/u.exec(text.slice(block.end));
  return { start: block.start, end: block.end + (blank?.[0].length ?? 0), text: '' };
}
