import type { Span } from '../finding.ts';
import { planPhraseFixes } from '../fix/build-fixes.ts';
import { inflect } from '../match/inflect.ts';
import type { PhraseMatch, PhraseMatcher } from '../match/matcher.ts';
import type { Block } from '../prose/block.ts';
import type { BlockRule, DocumentRule, FixPlan, Report } from '../rules/rule.ts';
import { readBlockFacts } from '../score/read-block.ts';
import type { ActiveRules } from './active-rules.ts';
import { BlockReader } from './block-reader.ts';
import type { BlockAnalysis, Candidate } from './candidate.ts';
import { makeCandidate, makeCrash, readsKind } from './make-candidate.ts';
import { isMention } from './mention.ts';
import { phraseTable } from './phrase-table.ts';

/**
 * Reads one block: one pass of the shared matcher, then the rules with code of their own.
 *
 * @param active the rules that are run.
 * @param allow finds what the user never wants flagged; nothing that touches a match is reported.
 */
export function analyzeBlock(
  block: Block,
  active: ActiveRules,
  allow: PhraseMatcher | undefined,
): BlockAnalysis {
  const { matcher, lists } = phraseTable();
  const { text } = block.prose;
  const tokens = matcher.tokenize(text);
  const reader = new BlockReader(block, tokens.words);
  const matches = matcher.match(text, tokens);
  // Read before any rule runs: the tokens hold until the next text is cut.
  const score = readBlockFacts(block, tokens, lists);
  const candidates: Candidate[] = [];
  for (const match of matches) readMatch(match, reader, active, candidates);
  runRules(active.blockRules(block.kind), reader, candidates);
  return {
    words: reader.words,
    candidates: allow ? withoutAllowed(candidates, reader, allow) : candidates,
    facts: readFacts(reader, active, candidates),
    score,
  };
}

function readMatch(
  match: PhraseMatch,
  reader: BlockReader,
  active: ActiveRules,
  candidates: Candidate[],
): void {
  const { rule, row } = phraseTable().entries[match.pattern]!;
  const { start, end } = match;
  if (!active.has(rule) || !readsKind(rule, reader.block.kind)) return;
  if (!anchorsHold(match, reader)) return;
  if (!rule.inQuotations && isSpokenOf(reader, match)) return;
  const hit = {
    row,
    span: { start, end },
    block: reader.block,
    text: reader.text,
    sentence: () => reader.sentenceAt(start),
  };
  try {
    if (row.accept?.(hit) === false || rule.accept?.(hit) === false) return;
  } catch (error) {
    candidates.push(makeCrash(rule, error, reader.block));
    return;
  }
  const plans = (): FixPlan[] =>
    planPhraseFixes(
      { row, start, end, inflectLike: (lemma) => inflectLike(lemma, match, reader.text) },
      reader.text,
    );
  const place = match.startAnchor === 'document' ? 'first-paragraph' : row.place;
  candidates.push(
    makeCandidate({ rule, span: hit.span, message: row.message, plans, place }, reader),
  );
}

/** The lemma in the inflection of the first lemma that the pattern matched. */
function inflectLike(lemma: string, match: PhraseMatch, text: string): string {
  const matched = phraseTable().matcher.lemma(text, match);
  return matched ? inflect(lemma, matched.form) : lemma;
}

function runRules(rules: readonly BlockRule[], reader: BlockReader, candidates: Candidate[]): void {
  let rule: BlockRule;
  const report = ({ start, end, message, fixes, place }: Report): void => {
    const span = { start, end };
    if (!rule.inQuotations && isSpokenOf(reader, span)) return;
    candidates.push(makeCandidate({ rule, span, message, plans: fixes, place }, reader));
  };
  for (rule of rules) {
    const before = candidates.length;
    try {
      rule.check(reader, report);
    } catch (error) {
      // What it had found so far may be no more than half of something.
      candidates.length = before;
      candidates.push(makeCrash(rule, error, reader.block));
    }
  }
}

/** Whether a hit is quoted or talked about, not used. */
function isSpokenOf(reader: BlockReader, span: Span): boolean {
  return reader.isQuoted(span.start) || isMention(reader.block, reader.text, span);
}

/** What the block contributes to each rule about the document; a crash joins the candidates. */
function readFacts(
  reader: BlockReader,
  active: ActiveRules,
  candidates: Candidate[],
): Map<DocumentRule, unknown> {
  const facts = new Map<DocumentRule, unknown>();
  for (const rule of active.documentRules(reader.block.kind)) {
    try {
      const fact = rule.read(reader);
      if (fact !== undefined) facts.set(rule, fact);
    } catch (error) {
      candidates.push(makeCrash(rule, error, reader.block));
    }
  }
  return facts;
}

function anchorsHold(match: PhraseMatch, reader: BlockReader): boolean {
  if (match.startAnchor === 'sentence' && !reader.startsSentence(match.start)) return false;
  return match.endAnchor !== 'sentence' || reader.endsSentence(match.end);
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
