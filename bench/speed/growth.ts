import { loadCore } from './core.ts';
import { madeDocument } from './documents.ts';
import { median, processorTime } from './figures.ts';

const runs = 3;
/** Two sizes in characters, far enough apart to tell a slope, near enough to be done today. */
const small = 125_000;
const large = 1_000_000;

const repeated = (part: string, length: number): string =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** Texts nobody writes, each of which has made some parser or linter slow. */
const texts: Readonly<Record<string, (length: number) => string>> = {
  'ordinary prose': (length) => madeDocument(length),
  'one line of prose': (length) => madeDocument(length).replace(/\s+/gu, ' '),
  'one endless word': (length) => 'x'.repeat(length),
  'one endless sentence': (length) => repeated('and another thing, ', length),
  'list items': (length) => repeated('- one thing here\n', length),
  'deep lists': (length) =>
    repeated(
      Array.from({ length: 90 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join(''),
      length,
    ),
  'deep quotations': (length) => `${'>'.repeat(length)} a`,
  'emphasis marks': (length) => repeated('*a _b ', length),
  'open brackets': (length) => '['.repeat(length),
  'link beginnings': (length) => repeated('[a](', length),
  dashes: (length) => '-'.repeat(length),
  'em-dashes between words': (length) => repeated('a — ', length),
  'quotation marks': (length) => '"'.repeat(length),
  'quoted words': (length) => repeated('“a” ', length),
  'findings in a row': (length) => repeated('It is important to note that we delve. ', length),
  abbreviations: (length) => repeated('e.g. ', length),
  initials: (length) => repeated('a.', length),
  directives: (length) =>
    repeated('<!-- midlint-disable-next-line -->\nIt is important to note this.\n\n', length),
  'table rows': (length) => `|a|b|\n|-|-|\n${repeated('|a|b|\n', length)}`,
  'blank lines': (length) => '\n'.repeat(length),
};

/** Time against size: an exponent of 1 is linear, 2 means twice the text takes four times as long. */
export async function growth(): Promise<void> {
  const { lintText } = await loadCore();
  const timeOf = (text: string): number =>
    median(
      Array.from({ length: runs }, () =>
        processorTime(() => void lintText(text, { format: 'markdown' })),
      ),
    );
  let ordinary = 0;
  console.log(`${'ms of processor time for'.padEnd(28)} 125 KB     1 MB  exponent  to prose`);
  for (const [name, make] of Object.entries(texts)) {
    const [few, many] = [timeOf(make(small)), timeOf(make(large))];
    ordinary ||= many;
    const exponent = Math.log(many / few) / Math.log(large / small);
    const cells = [
      few.toFixed(0),
      many.toFixed(0),
      exponent.toFixed(2),
      (many / ordinary).toFixed(2),
    ];
    console.log(`${name.padEnd(24)} ${cells.map((cell) => cell.padStart(9)).join('')}`);
  }
}
