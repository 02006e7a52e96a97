import { buildFixes, planPhraseFixes } from '../fix/build-fixes.ts';
import type { Fix, Span } from '../finding.ts';
import { inflect } from '../match/inflect.ts';
import type { PhraseMatch, PhraseMatcher } from '../match/matcher.ts';
import type { Block, BlockKind } from '../prose/block.ts';
import { rules } from '../rules/registry.ts';
import type { BlockRule, FixPlan, Place, Rule } from '../rules/rule.ts';
import { BlockReader } from './block-reader.ts';
import type { BlockAnalysis, Candidate } from './candidate.ts';
import { phraseTable } from './phrase-table.ts';

/** What a rule reads when it does not say. */
const defaultKinds: readonly BlockKind[] = ['paragraph', 'list-item', 'table-cell', 'footnote'];

const blockRules = rules.filter((rule): rule is BlockRule => rule.kind === 'sentence');

/**
 * Reads one block: one pass of the shared matcher, then the rules with code of their own.
 *
 * @param allow finds what the user never wants flagged; nothing that touches a match is reported.
 */
export function analyzeBlock(block: Block, allow: PhraseMatcher | undefined): BlockAnalysis {
  const reader = new BlockReader(block);
  const { matcher } = phraseTable();
  const tokens = matcher.tokenize(reader.text);
  const { words } = tokens;
  const matches = matcher.match(reader.text, tokens);
  const candidates = [
    ...matches.flatMap((match) => readMatch(match, reader)),
    ...blockRules.flatMap((rule) => runRule(rule, reader)),
  ];
  return { words, candidates: allow ? withoutAllowed(candidates, reader, allow) : candidates };
}

function readMatch(match: PhraseMatch, reader: BlockReader): Candidate[] {
  const { rule, row } = phraseTable().entries[match.pattern]!;
  const { start, end } = match;
  if (!reads(rule, reader.block.kind) || !anchorsHold(match, reader)) return [];
  if (!rule.inQuotations && reader.isQuoted(start)) return [];
  try {
    const hit = {
      row,
      span: { start, end },
      block: reader.block,
      text: reader.text,
      sentence: () => reader.sentenceAt(start),
    };
    if (row.accept?.(hit) === false || rule.accept?.(hit) === false) return [];
  } catch (error) {
    return [crash(rule, error, reader)];
  }
  const plans = planPhraseFixes(
    { row, start, end, inflectLike: (lemma) => inflectLike(lemma, match, reader.text) },
    reader.text,
  );
  const place = match.startAnchor === 'document' ? 'first-paragraph' : row.place;
  return [toCandidate({ rule, span: { start, end }, message: row.message, plans, place }, reader)];
}

/** The lemma in the inflection of the first lemma that the pattern matched. */
function inflectLike(lemma: string, match: PhraseMatch, text: string): string {
  const matched = phraseTable().matcher.lemma(text, match);
  return matched ? inflect(lemma, matched.form) : lemma;
}

function runRule(rule: BlockRule, reader: BlockReader): Candidate[] {
  if (!reads(rule, reader.block.kind)) return [];
  const found: Candidate[] = [];
  try {
    rule.check(reader, ({ start, end, message, fixes, place }) => {
      if (!rule.inQuotations && reader.isQuoted(start)) return;
      const span = { start, end };
      found.push(toCandidate({ rule, span, message, plans: fixes ?? [], place }, reader));
    });
  } catch (error) {
    return [crash(rule, error, reader)];
  }
  return found;
}

function reads(rule: Rule, kind: BlockKind): boolean {
  return (rule.blocks ?? defaultKinds).includes(kind);
}

function anchorsHold(match: PhraseMatch, reader: BlockReader): boolean {
  if (match.startAnchor === 'sentence' && !reader.startsSentence(match.start)) return false;
  return match.endAnchor !== 'sentence' || reader.endsSentence(match.end);
}

interface Hit {
  readonly rule: Rule;
  readonly span: Span;
  readonly message: string | undefined;
  readonly plans: readonly FixPlan[];
  readonly place: Place | undefined;
}

function toCandidate({ rule, span, message, plans, place }: Hit, reader: BlockReader): Candidate {
  const { block, text } = reader;
  const actual = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  let fixes: readonly Fix[] | undefined;
  return {
    rule,
    start: block.prose.sourceStart(span.start),
    end: block.prose.sourceEnd(span.end),
    actual,
    message: fillMessage(message ?? rule.message, actual, plans),
    place: place ?? 'anywhere',
    fixes() {
      fixes ??= buildFixes(block, plans, reader);
      return fixes;
    },
  };
}

function fillMessage(message: string, actual: string, plans: readonly FixPlan[]): string {
  const replacement = plans[0]?.changes[0]?.text ?? '';
  return message.replace('{actual}', () => actual).replace('{fix}', () => replacement);
}

/** A rule that throws is named by one finding; the others run on. */
function crash(rule: Rule, error: unknown, { block }: BlockReader): Candidate {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The rule ${rule.id} failed here (${reason}). Please report it.`;
  return {
    rule,
    start: 0,
    end: block.source.length,
    actual: '',
    message,
    place: 'anywhere',
    fixes: () => [],
  };
}

function withoutAllowed(
  candidates: readonly Candidate[],
  { block, text }: BlockReader,
  allow: PhraseMatcher,
): readonly Candidate[] {
  const allowed = allow.match(text, allow.tokenize(text)).map(({ start, end }) => ({
    start: block.prose.sourceStart(start),
    end: block.prose.sourceEnd(end),
  }));
  return candidates.filter(
    ({ start, end }) => !allowed.some((span) => span.start < end && start < span.end),
  );
}
