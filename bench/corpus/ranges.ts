// What the figures of a report stand beside: npm run ranges -- DIR
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { readCorpus } from './read-corpus.ts';
import { rangeRows, readFigures } from './report/figure-ranges.ts';
import { renderFigures, renderRanges } from './report/range-files.ts';

const program = new Command().argument('<directory>', 'corpus of JSON lines').parse();
const [directory = '.'] = program.args;

const rows = rangeRows(readCorpus(directory).flatMap(readFigures));
write('core/report/ranges.ts', await renderRanges(rows));
write('docs/evidence/figures.md', await renderFigures(rows));

function write(path: string, content: string): void {
  writeFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), content);
  console.log(`${path} written`);
}
