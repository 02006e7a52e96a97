import type { Settings } from '../config/settings.ts';
import type { Edit, Finding, Fix, Severity, Span } from '../finding.ts';
import { leavesNothing } from '../fix/build-fixes.ts';
import { OPAQUE, type Block, type ProseDocument } from '../prose/block.ts';
import { rules } from '../rules/registry.ts';
import type { DocumentRule, Rule } from '../rules/rule.ts';
import type { BlockAnalysis, Candidate } from './candidate.ts';
import { clusterFindings } from './cluster-findings.ts';
import { directiveFindings } from './directive-findings.ts';
import { withoutDuplicates } from './duplicates.ts';
import { familyName } from './family-name.ts';
import type { DocumentParts } from './document-parts.ts';
import { judgeDocument } from './judge-document.ts';
import { Suppressions } from './suppressions.ts';
import { weighEvidence, type PlacedHit } from '../score/evidence.ts';
import { addMeasures, noMeasures } from '../score/measures.ts';
import { sentenceNumber } from '../score/read-block.ts';
import type { Summary } from '../score/summary.ts';

const documentRules = rules.filter((rule): rule is DocumentRule => rule.kind === 'document');

/** A candidate that stands where it must and is not silenced. */
interface Standing {
  readonly block: Block;
  readonly index: number;
  readonly candidate: Candidate;
}

/** A hit that counts, with the index of its block. Offsets are those of the document. */
export interface StandingHit extends PlacedHit, Span {
  readonly index: number;
}

/** A document added up. */
export interface FoldedDocument {
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** What `summary.evidence` was made of: also hits that are no findings. */
  readonly hits: readonly StandingHit[];
}

/**
 * Blocks added up: which candidates are findings, and the numbers of the document.
 *
 * @param parts of this version of the document.
 */
export function foldDocument(
  document: ProseDocument,
  analyses: readonly BlockAnalysis[],
  settings: Settings,
  parts: DocumentParts,
): FoldedDocument {
  const suppressions = new Suppressions(document);
  const words = analyses.reduce((sum, analysis) => sum + analysis.words, 0);
  if (suppressions.off) {
    const summary = { words, hits: {}, evidence: {}, measures: noMeasures };
    return { findings: [], summary, hits: [] };
  }
  const standing = standingCandidates({ document, analyses, words, parts }, settings, suppressions);
  const byRule = groupByRule(standing);
  const families = familiesByBlock(standing);
  const findings: Finding[] = [];
  const hits: Record<string, number> = {};
  for (const [rule, all] of byRule) {
    hits[rule.id] = all.length;
    const counted = rule.trigger.kind === 'company' ? all.filter(inCompany(rule, families)) : all;
    if (!triggers(rule, counted.length, words, settings)) continue;
    const severity = severityOf(rule, counted.length, words, settings);
    for (const { block, candidate } of counted) {
      findings.push(toFinding(block, candidate, severity, document.text));
    }
  }
  const single = withoutDuplicates(findings.sort(byPlace));
  const kept = [
    ...single,
    ...clusterFindings(document, analyses, single, settings, suppressions),
    ...withoutDuplicates(directiveFindings(document, suppressions, settings).sort(byPlace)),
  ];
  const measures = addMeasures(analyses.map(({ score }) => score.measures));
  const placed = standing.map((hit) => placeHit(hit, analyses));
  return {
    findings: kept.sort(byPlace),
    summary: { words, hits, evidence: weighEvidence(placed), measures },
    hits: placed,
  };
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || b.end - a.end;
}

interface ReadDocument {
  readonly document: ProseDocument;
  readonly analyses: readonly BlockAnalysis[];
  readonly words: number;
  readonly parts: DocumentParts;
}

function standingCandidates(
  { document, analyses, words, parts }: ReadDocument,
  settings: Settings,
  suppressions: Suppressions,
): Standing[] {
  const isOff = (rule: Rule): boolean => settings.rules.get(rule.id)?.severity === 'off';
  // A paragraph that holds a badge or a comment alone is none to the reader.
  const isParagraph = ({ kind, prose }: Block): boolean =>
    kind === 'paragraph' && /\p{L}/u.test(prose.text.replaceAll(OPAQUE, ''));
  const first = document.blocks.findIndex(isParagraph);
  const last = document.blocks.findLastIndex(isParagraph);
  const standing: Standing[] = [];
  const add = (candidate: Candidate, index: number): void => {
    const block = document.blocks[index]!;
    const { rule, place } = candidate;
    if (place === 'first-paragraph' && index !== first) return;
    if (place === 'last-paragraph' && index !== last) return;
    if (isOff(rule) || suppressions.covers(rule, block.start + candidate.start)) return;
    standing.push({ block, index, candidate });
  };
  analyses.forEach(({ candidates }, index) => {
    for (const candidate of candidates) add(candidate, index);
  });
  for (const rule of documentRules) {
    if (isOff(rule)) continue;
    const found = judgeDocument(rule, document, analyses, words, parts.of(rule), settings);
    for (const { index, candidate } of found) add(candidate, index);
  }
  return standing;
}

/** More sentences than a block can have: its text is a string, and those end at 2^29 in V8. */
const mostSentences = 2 ** 29;

function placeHit(
  { block, index, candidate }: Standing,
  analyses: readonly BlockAnalysis[],
): StandingHit {
  const { rule, start, end } = candidate;
  const sentence = sentenceNumber(analyses[index]!.score, start);
  return {
    rule,
    index,
    sentence: index * mostSentences + sentence,
    start: block.start + start,
    end: block.start + end,
  };
}

function groupByRule(standing: readonly Standing[]): Map<Rule, Standing[]> {
  const byRule = new Map<Rule, Standing[]>();
  for (const one of standing) {
    const group = byRule.get(one.candidate.rule);
    if (group) group.push(one);
    else byRule.set(one.candidate.rule, [one]);
  }
  return byRule;
}

/** The families that have a hit in each block. */
function familiesByBlock(standing: readonly Standing[]): Map<Block, Set<string>> {
  const families = new Map<Block, Set<string>>();
  for (const { block, candidate } of standing) {
    const known = families.get(block) ?? new Set<string>();
    families.set(block, known.add(familyName(candidate.rule)));
  }
  return families;
}

function inCompany(
  rule: Rule,
  families: ReadonlyMap<Block, ReadonlySet<string>>,
): (standing: Standing) => boolean {
  const own = familyName(rule);
  return ({ block }) => {
    const met = families.get(block);
    return met !== undefined && met.size > (met.has(own) ? 1 : 0);
  };
}

function triggers(rule: Rule, hits: number, words: number, settings: Settings): boolean {
  if (rule.trigger.kind !== 'density') return hits > 0;
  const options = settings.rules.get(rule.id)?.options ?? {};
  const minimum = options['minimum'] ?? rule.trigger.minimum;
  const perThousand = options['perThousand'] ?? rule.trigger.perThousand;
  return reaches(hits, words, { minimum, perThousand });
}

function severityOf(rule: Rule, hits: number, words: number, settings: Settings): Severity {
  const severity = settings.rules.get(rule.id)?.severity ?? rule.severity;
  // What the user or the profile has set counts; only the rule's own severity is promoted.
  if (rule.promote && severity === rule.severity && reaches(hits, words, rule.promote)) {
    return rule.promote.severity;
  }
  return severity === 'off' ? rule.severity : severity;
}

function reaches(
  hits: number,
  words: number,
  { minimum, perThousand }: { readonly minimum: number; readonly perThousand: number },
): boolean {
  return hits >= minimum && hits * 1000 >= perThousand * words;
}

function toFinding(block: Block, candidate: Candidate, severity: Severity, text: string): Finding {
  const { rule, message, actual } = candidate;
  let fixes: readonly Fix[] | undefined;
  return {
    ruleId: rule.id,
    category: rule.category,
    family: familyName(rule),
    severity,
    message,
    actual,
    start: block.start + candidate.start,
    end: block.start + candidate.end,
    // Few of them are ever asked for in an editor, and nearly all of the work is theirs.
    get fixes() {
      fixes ??= candidate.fixes().map((fix) => moveFix(fix, block, text));
      return fixes;
    },
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
