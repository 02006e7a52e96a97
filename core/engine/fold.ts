import type { Settings } from '../config/settings.ts';
import type { Finding, Span } from '../finding.ts';
import type { ProseDocument } from '../prose/block.ts';
import type { Rule } from '../rules/rule.ts';
import { Evidence, type PlacedHit } from '../score/evidence.ts';
import { MeasureSums, noMeasures } from '../score/measures.ts';
import { sentenceNumber } from '../score/read-block.ts';
import type { Summary } from '../score/summary.ts';
import { BlockHits } from './block-hits.ts';
import type { BlockAnalysis, Candidate } from './candidate.ts';
import { ClusterFinder } from './cluster-findings.ts';
import { directiveFindings } from './directive-findings.ts';
import { DocumentParts } from './document-parts.ts';
import { documentRules } from './document-rules.ts';
import { withoutDuplicates } from './duplicates.ts';
import { DocumentJudge, type DocumentHit } from './judge-document.ts';
import type { ReadBlocks } from './known-blocks.ts';
import { LocatedFinding } from './located-finding.ts';
import { Places } from './places.ts';
import { replaceRange } from './replace-range.ts';
import { Suppressions } from './suppressions.ts';
import { judgeHits, type HitCount, type Verdicts } from './verdicts.ts';

/** A hit that counts, with the index of its block. Offsets are those of the document. */
export interface StandingHit extends PlacedHit, Span {
  readonly index: number;
}

/** A document added up. */
export interface FoldedDocument {
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}

/** One version of a document on its way through the fold. */
interface Version {
  readonly document: ProseDocument;
  readonly analyses: readonly BlockAnalysis[];
  readonly suppressions: Suppressions;
  readonly places: Places;
}

/**
 * Blocks added up: which candidates are findings, and the numbers of the document.
 *
 * One fold follows one document. What it knows of a block it keeps as long as the block stays what
 * it is, so that an edit costs what it changed, and a few steps for each block besides.
 */
export class DocumentFold {
  readonly #settings: Settings;
  readonly #clusters: ClusterFinder;
  readonly #parts = new DocumentParts(documentRules);
  readonly #judge = new DocumentJudge();
  readonly #measures = new MeasureSums();
  #words = 0;
  #analyses: readonly BlockAnalysis[] = [];
  /** By block, what stands of its own candidates; nothing for a block without any. */
  #hits: (BlockHits | undefined)[] = [];
  #documentHits: readonly DocumentHit[] = [];
  /** The blocks that rules about the document speak of, by content, with all that stands there. */
  #spokenOf: ReadonlyMap<BlockAnalysis, BlockHits> = new Map();
  #verdicts: Verdicts = new Map();

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#clusters = new ClusterFinder(settings);
  }

  fold(document: ProseDocument, read: ReadBlocks): FoldedDocument {
    this.#update(read);
    const { analyses } = read;
    const suppressions = new Suppressions(document);
    const places = new Places(document.blocks);
    const version = { document, analyses, suppressions, places };
    const words = this.#words;
    if (suppressions.off) {
      this.#standAll(() => []);
      this.#documentHits = [];
      const summary = { words, hits: {}, evidence: {}, measures: noMeasures };
      return { findings: [], summary };
    }
    this.#standAll((hits, index) => standingOf(hits, index, version));
    this.#documentHits = this.#askRules(version);
    const all = this.#withDocumentHits(analyses);
    const counts = countHits(all);
    this.#verdicts = judgeHits(counts, words, this.#settings, this.#verdicts);
    const evidence = new Evidence();
    for (const hits of this.#hits) if (hits) evidence.add(hits.counting);
    return {
      findings: this.#findings(all, version),
      summary: {
        words,
        hits: Object.fromEntries([...counts].map(([{ id }, { hits }]) => [id, hits])),
        evidence: evidence.weigh(),
        measures: this.#measures.sum,
      },
    };
  }

  /** What the evidence of the latest summary was made of: also hits that are no findings. */
  hits({ blocks }: ProseDocument): StandingHit[] {
    const own = this.#hits.flatMap(
      (hits, index) => hits?.standing.map((candidate) => ({ index, candidate })) ?? [],
    );
    return [...own, ...this.#documentHits].map(({ index, candidate: { rule, start, end } }) => ({
      rule,
      index,
      sentence: index * mostSentences + sentenceNumber(this.#analyses[index]!.score, start),
      start: blocks[index]!.start + start,
      end: blocks[index]!.start + end,
    }));
  }

  /** Takes in the blocks that are new and lets go of those that are not there any more. */
  #update(read: ReadBlocks): void {
    const { analyses, head, tail } = read;
    const behind = this.#analyses.length - tail;
    const fresh = analyses.slice(head, analyses.length - tail);
    for (const { words, score } of this.#analyses.slice(head, behind)) {
      this.#words -= words;
      this.#measures.remove(score.measures);
    }
    for (const { words, score } of fresh) {
      this.#words += words;
      this.#measures.add(score.measures);
    }
    const hits = fresh.map((analysis) =>
      analysis.candidates.length > 0 ? new BlockHits(analysis, analysis.candidates) : undefined,
    );
    this.#hits = replaceRange(this.#hits, head, behind, hits);
    this.#analyses = analyses;
    this.#parts.update(read);
  }

  #standAll(standing: (hits: BlockHits, index: number) => readonly Candidate[]): void {
    for (let index = 0; index < this.#hits.length; index++) {
      const hits = this.#hits[index];
      if (hits) this.#hits[index] = hits.with(standing(hits, index));
    }
  }

  /** What rules about the document say of it. */
  #askRules(version: Version): DocumentHit[] {
    const { document, analyses } = version;
    const { outline, isTechnical } = this.#parts;
    const read = { document, analyses, words: this.#words, outline, isTechnical };
    return documentRules.flatMap((rule, number) => {
      const contribution = this.#parts.of(number);
      const own = this.#settings.rules.get(rule.id);
      if (contribution.count === 0 || own?.severity === 'off') return [];
      return this.#judge
        .ask(rule, read, contribution, own?.options ?? {})
        .filter(({ index, candidate }) => stands(candidate, index, version));
    });
  }

  /** By block, all that stands. */
  #withDocumentHits(analyses: readonly BlockAnalysis[]): readonly (BlockHits | undefined)[] {
    const byBlock = new Map<number, Candidate[]>();
    for (const { index, candidate } of this.#documentHits) {
      const others = byBlock.get(index);
      if (others) others.push(candidate);
      else byBlock.set(index, [candidate]);
    }
    const all = [...this.#hits];
    const spokenOf = new Map<BlockAnalysis, BlockHits>();
    for (const [index, candidates] of byBlock) {
      const analysis = analyses[index]!;
      const standing = [...(all[index]?.standing ?? []), ...candidates];
      const known = this.#spokenOf.get(analysis);
      const hits = known?.with(standing) ?? new BlockHits(analysis, standing);
      spokenOf.set(analysis, hits);
      all[index] = hits;
    }
    this.#spokenOf = spokenOf;
    return all;
  }

  #findings(all: readonly (BlockHits | undefined)[], version: Version): Finding[] {
    const { document, suppressions } = version;
    const { blocks, text } = document;
    const findings: Finding[] = [];
    for (let index = 0; index < all.length; index++) {
      const claims = all[index]?.claims(this.#verdicts);
      if (claims === undefined || claims.length === 0) continue;
      const block = blocks[index]!;
      const { words } = version.analyses[index]!;
      const cluster = this.#clusters.find(block, words, claims, suppressions);
      const own = cluster ? [] : findings;
      for (const { candidate, severity } of claims) {
        own.push(new LocatedFinding(candidate, severity, block, text));
      }
      if (cluster) for (const one of [...own, cluster].sort(byPlace)) findings.push(one);
    }
    if (document.directives.length === 0) return findings;
    const aboutDirectives = directiveFindings(document, suppressions, this.#settings);
    return [...findings, ...withoutDuplicates(aboutDirectives.sort(byPlace))].sort(byPlace);
  }
}

function standingOf(hits: BlockHits, index: number, version: Version): readonly Candidate[] {
  const { candidates } = hits.analysis;
  if (version.suppressions.isEmpty && !hits.hasPlaces) return candidates;
  return candidates.filter((candidate) => stands(candidate, index, version));
}

/** More sentences than a block can have: its text is a string, and those end at 2^29 in V8. */
const mostSentences = 2 ** 29;

function stands(
  { rule, place, start }: Candidate,
  index: number,
  { document, places, suppressions }: Version,
): boolean {
  if (place === 'first-paragraph' && index !== places.first) return false;
  if (place === 'last-paragraph' && index !== places.last) return false;
  return !suppressions.covers(rule, document.blocks[index]!.start + start);
}

/** By rule, in the order in which they hit first; those about the document come last, in their own. */
function countHits(all: readonly (BlockHits | undefined)[]): Map<Rule, HitCount> {
  const counts = new Map<Rule, HitCount>();
  for (const block of all) {
    if (block === undefined) continue;
    for (const { rule, hits, counted } of block.counts) {
      let sum = counts.get(rule);
      if (sum === undefined) counts.set(rule, (sum = { hits: 0, counted: 0 }));
      sum.hits += hits;
      sum.counted += counted;
    }
  }
  for (const rule of documentRules) {
    const count = counts.get(rule);
    if (count === undefined) continue;
    counts.delete(rule);
    counts.set(rule, count);
  }
  return counts;
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || b.end - a.end;
}
