import type { Span } from '../finding.ts';
import { planPhraseFixes } from '../fix/build-fixes.ts';
import { inflect } from '../match/inflect.ts';
import type { PhraseMatch, PhraseMatcher } from '../match/matcher.ts';
import type { Block, BlockKind } from '../prose/block.ts';
import type { BlockRule, DocumentRule, FixPlan, PhraseHit, Report } from '../rules/rule.ts';
import { readBlockFacts, type BlockFacts } from '../score/read-block.ts';
import type { ActiveRules } from './active-rules.ts';
import { BlockReader } from './block-reader.ts';
import type { BlockAnalysis, Candidate } from './candidate.ts';
import { kindsOf, makeCandidate, makeCrash } from './make-candidate.ts';
import { isMention } from './mention.ts';
import { phraseTable } from './phrase-table.ts';
import { mayCount } from './places.ts';

/**
 * Reads blocks: one pass of the shared matcher over each, then the rules with code of their own.
 *
 * A rule reads them all before the next rule does. Block by block, each rule would find that the
 * others had pushed its code out of the processor’s caches, and all together take half as long again.
 *
 * @param active the rules that are run.
 * @param allow finds what the user never wants flagged; nothing that touches a match is reported.
 */
export function analyzeBlocks(
  blocks: readonly Block[],
  active: ActiveRules,
  allow: PhraseMatcher | undefined,
): BlockAnalysis[] {
  const analyses: BlockAnalysis[] = [];
  for (let from = 0; from < blocks.length; from += together) {
    const readings = blocks.slice(from, from + together).map(openBlock);
    runRules(readings, active);
    for (const { reader, score, candidates, facts } of readings) {
      const kept = allow ? withoutAllowed(candidates, reader, allow) : candidates;
      analyses.push({ words: reader.words, candidates: kept, facts, score });
      // Candidates keep their reader for their fixes; nobody else asks any more.
      reader.known.length = 0;
    }
  }
  return analyses;
}

/** As many blocks are read together, so that memory does not follow the size of the document. */
const together = 256;

/** A block on its way through the rules. */
interface Reading {
  readonly reader: BlockReader;
  readonly matches: readonly PhraseMatch[];
  readonly score: BlockFacts;
  readonly candidates: Candidate[];
  readonly facts: unknown[];
}

function openBlock(block: Block): Reading {
  const { matcher, lists } = phraseTable();
  const { text } = block.prose;
  // They hold until the next text is cut.
  const tokens = matcher.tokenize(text);
  return {
    reader: new BlockReader(block, tokens.words),
    matches: matcher.match(text, tokens),
    score: readBlockFacts(block, tokens, lists),
    candidates: [],
    facts: [],
  };
}

function runRules(readings: readonly Reading[], active: ActiveRules): void {
  for (const { matches, reader, candidates } of readings) {
    for (const match of matches) readMatch(match, reader, active, candidates);
  }
  const byKind = new Map<BlockKind, Reading[]>();
  for (const reading of readings) {
    const { kind } = reading.reader.block;
    const others = byKind.get(kind);
    if (others) others.push(reading);
    else byKind.set(kind, [reading]);
  }
  for (const rule of active.blockRules) {
    for (const kind of kindsOf(rule)) runRule(rule, byKind.get(kind) ?? []);
  }
  active.documentRules.forEach((rule, number) => {
    if (rule === undefined) return;
    for (const kind of kindsOf(rule)) readFacts(rule, number, byKind.get(kind) ?? []);
  });
}

function readMatch(
  match: PhraseMatch,
  reader: BlockReader,
  active: ActiveRules,
  candidates: Candidate[],
): void {
  const { rule, row } = phraseTable().entries[match.pattern]!;
  const { start, end } = match;
  if (!active.has(rule) || !kindsOf(rule).includes(reader.block.kind)) return;
  if (!anchorsHold(match, reader) || crossesBracket(reader.text, match)) return;
  if (!rule.inQuotations && isSpokenOf(reader, match)) return;
  const hit = {
    row,
    span: { start, end },
    block: reader.block,
    text: reader.text,
    sentence: () => reader.sentenceAt(start),
    sentences: () => reader.sentences(),
  };
  try {
    if (row.accept?.(hit) === false || rule.accept?.(hit) === false) return;
  } catch (error) {
    candidates.push(makeCrash(rule, error, reader.block));
    return;
  }
  const place = match.startAnchor === 'document' ? 'first-paragraph' : row.place;
  if (!mayCount(place, hit.span, reader.text)) return;
  const plans = (): FixPlan[] =>
    planPhraseFixes(
      {
        row,
        safe: isSafe(hit),
        start,
        end,
        inflectLike: (lemma) => inflectLike(lemma, match, reader.text),
      },
      reader.text,
    );
  candidates.push(
    makeCandidate({ rule, span: hit.span, message: row.message, plans, place }, reader),
  );
}

function isSafe(hit: PhraseHit): boolean {
  const { safe = true } = hit.row;
  return typeof safe === 'function' ? safe(hit) : safe;
}

/** The lemma in the inflection of the first lemma that the pattern matched. */
function inflectLike(lemma: string, match: PhraseMatch, text: string): string {
  const matched = phraseTable().matcher.lemma(text, match);
  return matched ? inflect(lemma, matched.form) : lemma;
}

function runRule(rule: BlockRule, readings: readonly Reading[]): void {
  let reading: Reading;
  // One for all blocks: to make one for each takes as long as many a rule does.
  const report = ({ start, end, message, fixes, place }: Report): void => {
    const { reader, candidates } = reading;
    const span = { start, end };
    if (!mayCount(place, span, reader.text)) return;
    if (!rule.inQuotations && isSpokenOf(reader, span)) return;
    candidates.push(makeCandidate({ rule, span, message, plans: fixes, place }, reader));
  };
  for (reading of readings) {
    const { reader, candidates } = reading;
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

/** What blocks contribute to a rule about the document; a crash joins the candidates. */
function readFacts(rule: DocumentRule, number: number, readings: readonly Reading[]): void {
  for (const { reader, candidates, facts } of readings) {
    try {
      const fact = rule.read(reader);
      if (fact === undefined) continue;
      // Filled up to here, so that the array never has holes.
      while (facts.length < number) facts.push(undefined);
      facts.push(fact);
    } catch (error) {
      candidates.push(makeCrash(rule, error, reader.block));
    }
  }
}

function anchorsHold(match: PhraseMatch, reader: BlockReader): boolean {
  if (match.startAnchor === 'sentence' && !reader.startsSentence(match.start)) return false;
  return match.endAnchor !== 'sentence' || reader.endsSentence(match.end);
}

/** Brackets are no tokens, so that “in [other] words” is found; “(in other) words” is no phrase. */
function crossesBracket(text: string, { start, end }: Span): boolean {
  let depth = 0;
  for (let at = start; at < end && depth >= 0; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x28 || unit === 0x5b) depth++;
    else if (unit === 0x29 || unit === 0x5d) depth--;
  }
  return depth !== 0;
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
