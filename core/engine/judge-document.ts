import type { Settings } from '../config/settings.ts';
import type { ProseDocument } from '../prose/block.ts';
import type { DocumentPart, DocumentReport, DocumentRule } from '../rules/rule.ts';
import { BlockReader } from './block-reader.ts';
import type { BlockAnalysis, Candidate } from './candidate.ts';
import { makeCandidate, makeCrash } from './make-candidate.ts';

/** What a rule about the document says of it: candidates, each with the index of its block. */
export function judgeDocument(
  rule: DocumentRule,
  document: ProseDocument,
  analyses: readonly BlockAnalysis[],
  words: number,
  parts: readonly DocumentPart<unknown>[],
  settings: Settings,
): { readonly index: number; readonly candidate: Candidate }[] {
  const found: { index: number; candidate: Candidate }[] = [];
  const report = ({ index, start, end, message, fixes, place }: DocumentReport): void => {
    const reader = new BlockReader(document.blocks[index]!, analyses[index]!.words);
    const hit = { rule, span: { start, end }, message, plans: fixes, place };
    found.push({ index, candidate: makeCandidate(hit, reader) });
  };
  const options = settings.rules.get(rule.id)?.options ?? {};
  try {
    rule.judge({ text: document.text, words, options, parts, blocks: document.blocks }, report);
  } catch (error) {
    const block = document.blocks[0];
    return block ? [{ index: 0, candidate: makeCrash(rule, error, block) }] : [];
  }
  return found;
}
