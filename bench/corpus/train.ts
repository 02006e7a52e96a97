// Fits the score's weights to a labelled corpus: npm run train -- DIR
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { readCorpus } from './read-corpus.ts';
import { readInParallel } from './read-in-parallel.ts';
import { separationTable } from './evaluation/tables.ts';
import { renderTraining, renderWeights, trainingFile } from './score/training-files.ts';
import { trainScore } from './score/train-score.ts';

const program = new Command().argument('<directory>', 'corpus of JSON lines').parse();
const [directory = '.'] = program.args;

const training = trainScore(await readInParallel(readCorpus(directory)));
const root = new URL('../../', import.meta.url);
mkdirSync(fileURLToPath(new URL('docs/evidence/', root)), { recursive: true });
write('core/score/weights.ts', await renderWeights(training.model));
write('docs/evidence/score.json', await trainingFile(training));
write('docs/evidence/score.md', await renderTraining(training));
console.log(separationTable(training.leavingModelsOut.figures));
console.log(separationTable(training.leavingCollectionsOut.figures));

function write(path: string, content: string): void {
  writeFileSync(fileURLToPath(new URL(path, root)), content);
  console.log(`${path} written`);
}
