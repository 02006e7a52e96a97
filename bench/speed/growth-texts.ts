import { madeDocument } from './documents.ts';

const repeated = (part: string, length: number): string =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);

/**
 * Ordinary prose, then texts nobody writes, each of which has made some parser or linter slow. Each
 * is made in any length, in characters.
 */
export const growthTexts: Readonly<Record<string, (length: number) => string>> = {
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
  'emphasis marks alone': (length) => repeated('**_', length),
  'open brackets': (length) => '['.repeat(length),
  'link beginnings': (length) => repeated('[a](', length),
  dashes: (length) => '-'.repeat(length),
  'em-dashes alone': (length) => '—'.repeat(length),
  'em-dashes between words': (length) => repeated('a — ', length),
  'quotation marks': (length) => '"'.repeat(length),
  'quoted words': (length) => repeated('“a” ', length),
  'findings in a row': (length) => repeated('It is important to note that we delve. ', length),
  abbreviations: (length) => repeated('e.g. ', length),
  initials: (length) => repeated('a.', length),
  directives: (length) =>
    repeated('<!-- midlint-disable-next-line -->\nIt is important to note this.\n\n', length),
  'table rows': (length) => `|a|b|\n|-|-|\n${repeated('|a|b|\n', length)}`,
  'hits in a list item': (length) => `- ${repeated('It is vital! —', length)}`,
  'claims in one sentence': (length) => repeated('studies have shown and ', length),
  'directives in one line': (length) => repeated('<!-- midlint-disable-next-line --> We ', length),
  hashtags: (length) => repeated('word #', length),
  'hidden characters': (length) => repeated('so\u202E ', length),
  'runs of backticks': (length) => {
    const count = Math.ceil(Math.sqrt(2 * length));
    return Array.from({ length: count }, (_, size) => '`'.repeat(size))
      .join(' ')
      .slice(0, length);
  },
  'blank lines': (length) => '\n'.repeat(length),
};
