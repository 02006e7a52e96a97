// Random findings in context, for reading: npm run sample -- DIR --rule ID --label human -n 20 --seed 1
import { Command } from 'commander';
import { lintText, type Finding } from '../../core/index.ts';
import { readCorpus, type CorpusText } from './read-corpus.ts';
import { profileOption, settingsFor, type ProfileOption } from './profile-option.ts';
import { seededRandom } from './seeded-random.ts';

interface Options extends ProfileOption {
  readonly rule?: string;
  readonly label?: string;
  readonly genre?: string;
  readonly severity?: string;
  readonly safe?: boolean;
  readonly n: string;
  readonly seed: string;
}

/** How much text is shown on each side, in UTF-16 units. */
const context = 110;

const program = new Command()
  .argument('<directory>', 'corpus of JSON lines')
  .option('--rule <id>', 'only this rule')
  .option('--label <label>', 'human or ai')
  .option('--genre <genre>', 'only this genre')
  .option('--severity <severity>', 'only this severity')
  .option('--safe', 'only findings with a safe fix')
  .addOption(profileOption())
  .option('-n <count>', 'how many', '20')
  .option('--seed <number>', 'the same seed shows the same findings', '1')
  .parse();
const options = program.opts<Options>();
const [directory = '.'] = program.args;
const settings = settingsFor(options.profile);

const found = readCorpus(directory)
  .filter(({ label }) => options.label === undefined || label === options.label)
  .filter(({ genre }) => options.genre === undefined || genre === options.genre)
  .flatMap((text) =>
    lintText(text.text, { format: text.format, settings })
      .findings.filter(({ ruleId }) => options.rule === undefined || ruleId === options.rule)
      .filter(({ severity }) => options.severity === undefined || severity === options.severity)
      .filter(({ fixes }) => !options.safe || fixes.some(({ safe }) => safe))
      .map((finding) => ({ text, finding })),
  );
const random = seededRandom(Number(options.seed));
const picked = found
  .map((entry) => ({ entry, key: random() }))
  .sort((a, b) => a.key - b.key)
  .slice(0, Number(options.n));

console.log(`${found.length} findings, ${picked.length} shown\n`);
picked.forEach(({ entry }, index) => {
  console.log(show(entry.text, entry.finding, index + 1));
});

function show({ id, text }: CorpusText, finding: Finding, number: number): string {
  const before = text.slice(Math.max(0, finding.start - context), finding.start);
  const after = text.slice(finding.end, finding.end + context);
  const words = `${before}⟦${text.slice(finding.start, finding.end)}⟧${after}`;
  const fixes = finding.fixes.map((fix) => {
    const [first] = fix.edits;
    const last = fix.edits.at(-1);
    if (!first || !last) return fix.title;
    let result = text.slice(Math.max(0, first.start - 30), first.start);
    let reached = first.start;
    for (const edit of fix.edits) {
      result += text.slice(reached, edit.start) + edit.text;
      reached = edit.end;
    }
    result += text.slice(reached, reached + 40);
    return `   ${fix.safe ? 'safe' : 'fix '} → …${result.replace(/\s+/gu, ' ')}…`;
  });
  return [
    `${number}. ${finding.ruleId} (${finding.severity}) ${id}: ${finding.message}`,
    `   …${words.replace(/\s+/gu, ' ')}…`,
    ...fixes,
    '',
  ].join('\n');
}
