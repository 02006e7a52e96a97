// Findings per 1,000 words, by rule, label and genre: npm run rates -- DIR [--rule ID] [--profile NAME]
import { Command } from 'commander';
import { lintText, rules, severities } from '../../core/index.ts';
import { profileOption, settingsFor, type ProfileOption } from './profile-option.ts';
import { readCorpus } from './read-corpus.ts';

interface Tally {
  words: number;
  readonly findings: Map<string, number>;
}

interface Options extends ProfileOption {
  readonly rule?: string;
  readonly genre?: string;
}

const program = new Command()
  .argument('<directory>', 'corpus of JSON lines')
  .option('--rule <id>', 'only this rule')
  .addOption(profileOption())
  .option('--genre <genre>', 'only this genre')
  .parse();
const [directory = '.'] = program.args;
const { rule: only, genre, profile } = program.opts<Options>();
const settings = settingsFor(profile);

const tallies = new Map<string, Tally>();
for (const text of readCorpus(directory)) {
  if (genre !== undefined && text.genre !== genre) continue;
  const group = `${text.label} ${text.genre}`;
  const tally = tallies.get(group) ?? { words: 0, findings: new Map<string, number>() };
  tallies.set(group, tally);
  const { words, findings } = lintText(text.text, { format: text.format, settings });
  tally.words += words;
  for (const { ruleId, severity } of findings) {
    for (const key of [ruleId, `= ${severity}`, '= all']) {
      tally.findings.set(key, (tally.findings.get(key) ?? 0) + 1);
    }
  }
}

const groups = [...tallies.keys()].sort().reverse();
const names = [...severities.map((severity) => `= ${severity}`), '= all'];
const rows = only === undefined ? [...rules.map(({ id }) => id), ...names] : [only];
const width = Math.max(...rows.map((row) => row.length)) + 1;
console.log('findings per 1,000 words');
console.log(' '.repeat(width) + groups.map((group) => group.padStart(14)).join(''));
for (const row of rows) {
  const cells = groups.map((group) => {
    const { words, findings } = tallies.get(group)!;
    const count = findings.get(row) ?? 0;
    return count === 0 ? '.' : ((count * 1000) / words).toFixed(3);
  });
  console.log(row.padEnd(width) + cells.map((cell) => cell.padStart(14)).join(''));
}
const totals = groups.map((group) => String(tallies.get(group)!.words).padStart(14));
console.log('words'.padEnd(width) + totals.join(''));
