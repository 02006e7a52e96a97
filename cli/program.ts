import type { LintOptions } from './lint/lint-options.ts';
import type { Io } from './io.ts';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { profiles } from '../core/rules/rule.ts';
import { explain } from './commands/explain.ts';
import { init } from './commands/init.ts';
import { lint } from './commands/lint.ts';
import { report, type ReportOptions } from './commands/report.ts';
import { listRules } from './commands/rules.ts';
import { failLevels } from './exit-code.ts';
import { formatNames } from './formatters/formatters.ts';
import { reportFormats } from './formatters/reports.ts';

/**
 * The commands, their options and their help.
 *
 * @param finish takes the exit code of the command that ran.
 */
export function createProgram(io: Io, finish: (code: number) => void): Command {
  const program = new Command('midlint')
    .description('Finds the AI-style habits that flatten a voice, in Markdown and plain text.')
    .version(io.version)
    .exitOverride()
    .configureOutput({
      getOutHelpWidth: () => helpWidth,
      getErrHelpWidth: () => helpWidth,
      writeOut: (text) => {
        io.stdout.write(text);
      },
      writeErr: (text) => {
        io.stderr.write(text);
      },
    });
  const lintCommand = addLint(program, io, finish);
  addReport(program, io, finish);
  addRules(program, io);
  addExplain(program, io);
  addInit(program, io);
  addServer(program, io);
  // Most calls lint, and lint is what a bare `midlint` does: its options belong in the main help.
  program.addHelpText('after', () => `\n${optionsOf(lintCommand)}\n${exitHelp}`);
  lintCommand.addHelpText('after', `\n${exitHelp}`);
  return program;
}

/** In characters: help is the same in every terminal, and in the README. */
const helpWidth = 80;

const exitHelp = `Exit code: 0 nothing at or above --fail-on, 1 findings, 2 a mistake in the
call, the configuration or an input.`;

function addLint(program: Command, io: Io, finish: (code: number) => void): Command {
  return program
    .command('lint', { isDefault: true })
    .description('lint files, folders and globs; the folder you are in when none is given')
    .addArgument(new Argument('[paths...]', 'files, folders, globs in quotation marks'))
    .addOption(
      new Option('--format <name>', 'how to report').choices(formatNames).default('stylish'),
    )
    .option('--fix', 'make all safe fixes, then report what is left')
    .option('--stdin', 'lint standard input; with --fix the fixed text goes to standard output')
    .option('--stdin-filename <name>', 'the path the text of --stdin goes by')
    .option('--config <file>', 'use this config file and no other')
    .addOption(profileOption())
    .addOption(
      new Option(
        '--rule <id=severity>',
        'set a rule or category, over the config; repeatable',
      ).argParser(collect),
    )
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that fails the run')
        .choices(failLevels)
        .default('warning'),
    )
    .option('--max-findings <number>', 'report only the worst findings', parseCount)
    .option('--jobs <number>', 'threads to lint with; as many as there are cores', parseJobs)
    .option('--cache', 'lint only files that changed since the last run with --cache')
    .option('--cache-location <file>', 'where to keep the cache; .midlintcache if not given')
    .option('--quiet', 'report only warnings and errors')
    .option('--output <file>', 'write the report into a file')
    .action(async (paths: string[], options: LintOptions) => {
      finish(await lint(paths, options, io));
    });
}

function addReport(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('report')
    .description('show a document whole, or sum up a folder')
    .addArgument(
      new Argument(
        '[paths...]',
        'files and globs, each shown whole; folders, summed up; - for standard input',
      ),
    )
    .addOption(
      new Option(
        '--format <name>',
        'how to show it; by the name of --output, else markdown',
      ).choices(reportFormats),
    )
    .option('--stdin', 'report on standard input')
    .option('--stdin-filename <name>', 'the path the text of --stdin goes by')
    .option('--config <file>', 'use this config file and no other')
    .addOption(profileOption())
    .option('--summary', 'sum up files too, as a folder is')
    .option('--jobs <number>', 'threads to sum up with; as many as there are cores', parseJobs)
    .option('--output <file>', 'write the report into a file')
    .addHelpText(
      'after',
      '\nExit code: 0 whatever is found, 2 a mistake in the call, the configuration or an\ninput.',
    )
    .action(async (files: string[], options: ReportOptions) => {
      finish(await report(files, options, io));
    });
}

function addRules(program: Command, io: Io): void {
  program
    .command('rules')
    .description('list the rules')
    .addOption(
      new Option('--format <name>', 'how to list them').choices(['table', 'json']).default('table'),
    )
    .action(({ format }: { format: 'table' | 'json' }) => {
      listRules(format, io);
    });
}

function addExplain(program: Command, io: Io): void {
  program
    .command('explain')
    .description('say what a rule finds, why, and with which examples')
    .addArgument(new Argument('<rule>', 'the id of a rule'))
    .action((id: string) => {
      explain(id, io);
    });
}

function addInit(program: Command, io: Io): void {
  program
    .command('init')
    .description('write a .midlintrc.json to start from')
    .action(() => {
      init(io);
    });
}

function addServer(program: Command, io: Io): void {
  program
    .command('lsp')
    .description('run the language server, for any editor')
    .requiredOption('--stdio', 'talk over standard input and output')
    // Editors add options of their own, such as --clientProcessId.
    .allowUnknownOption()
    .allowExcessArguments()
    .action(() => io.startServer());
}

function profileOption(): Option {
  return new Option('--profile <name>', 'the register, over the config').choices([
    'auto',
    ...profiles,
  ]);
}

function optionsOf(command: Command): string {
  const help = command.createHelp();
  help.prepareContext({ helpWidth });
  const options = help.visibleOptions(command).filter(({ long }) => long !== '--help');
  const width = help.longestOptionTermLength(command, help);
  const lines = options.map((option) =>
    help.formatItem(help.optionTerm(option), width, help.optionDescription(option), help),
  );
  return `Options of lint:\n${lines.join('\n')}\n`;
}

function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}

function parseJobs(value: string): number {
  const jobs = parseCount(value);
  if (jobs === 0) throw new InvalidArgumentError('It must be 1 or more.');
  return jobs;
}

function parseCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}
