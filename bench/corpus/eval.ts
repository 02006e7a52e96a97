// What midlint finds in a labelled corpus: npm run eval -- DIR [--json FILE] [--write]
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { evaluate, type Evaluation } from './evaluation/evaluate.ts';
import { renderEvidence, ruleEvidenceFile } from './evaluation/evidence-files.ts';
import { topPhrases } from './evaluation/phrases.ts';
import {
  calibrationTable,
  distributionTable,
  ratesTable,
  rulesTable,
  separationTable,
} from './evaluation/tables.ts';
import { renderProfiles, thresholdsFile } from './profiles/profile-files.ts';
import { readCorpus } from './read-corpus.ts';
import { readInParallel } from './read-in-parallel.ts';
import type { Reading } from './reading.ts';

interface Options {
  readonly json?: string;
  readonly write?: boolean;
  readonly seed: string;
  readonly phrases: string;
}

const program = new Command()
  .argument('<directory>', 'corpus of JSON lines')
  .option('--json <file>', 'write all figures there')
  .option('--write', 'write the figures to docs/evidence, and the thresholds of profiles')
  .option('--seed <number>', 'decides how documents are drawn for the intervals', '1')
  .option('--phrases <count>', 'how many of the phrases of each rule to print', '3')
  .parse();
const [directory = '.'] = program.args;
const options = program.opts<Options>();

const readings = await readInParallel(readCorpus(directory));
const evaluation = evaluate(readings, Number(options.seed));
print(evaluation, readings, Number(options.phrases));
if (options.json !== undefined) {
  writeFileSync(options.json, `${JSON.stringify(evaluation, null, 2)}\n`);
}
if (options.write === true) {
  write('docs/evidence/rules.json', ruleEvidenceFile(evaluation));
  write('docs/evidence/evaluation.md', renderEvidence(evaluation));
  write('docs/evidence/profiles.md', renderProfiles(readings));
  write('core/config/register-thresholds.ts', await thresholdsFile(readings));
}

function write(path: string, content: string): void {
  writeFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), content);
}

function print(figures: Evaluation, texts: readonly Reading[], phrases: number): void {
  const sections = [
    ['Findings in 1,000 words by genre', ratesTable(figures.genres)],
    ['By collection', ratesTable(figures.sources)],
    ['By rule, in 1,000 words', rulesTable(figures.rules)],
    ['Phrases', phraseLines(texts, Object.keys(figures.rules), phrases)],
    [`Score (${figures.unscored} texts have none)`, separationTable(figures.score)],
    ['Score and label', calibrationTable(figures.score)],
    ['Score by collection', distributionTable(figures.score)],
  ] as const;
  for (const [title, body] of sections) console.log(`\n${title}\n\n${body}`);
}

function phraseLines(texts: readonly Reading[], ids: readonly string[], count: number): string {
  if (count === 0) return '';
  return ids
    .flatMap((id) => {
      const human = topPhrases(texts, id, 'human', count);
      const ai = topPhrases(texts, id, 'ai', count);
      if (human === '' && ai === '') return [];
      return [`${id}\n  human: ${human}\n  AI:    ${ai}`];
    })
    .join('\n');
}
