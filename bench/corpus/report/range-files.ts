import { format, resolveConfig } from 'prettier';
import type { FigureId, FigureRange } from '../../../core/report/report.ts';
import { table } from '../evaluation/table.ts';
import { registerNames, registers, type Register } from '../profiles/registers.ts';
import type { RangeRow } from './figure-ranges.ts';

/** core/report/ranges.ts: numbers alone. */
export async function renderRanges(rows: readonly RangeRow[]): Promise<string> {
  const byRegister: Partial<Record<Register, Partial<Record<FigureId, FigureRange>>>> = {};
  for (const { register, figure, low, high } of rows) {
    (byRegister[register] ??= {})[figure] = { low, high };
  }
  const source = `// Written by npm run ranges; docs/evidence/figures.md has the figures.
import type { Profile } from '../rules/rule.ts';
import type { FigureId, FigureRange } from './report.ts';

type Ranges = Readonly<Partial<Record<FigureId, FigureRange>>>;

/** Where nine of ten human texts of a register lie. */
export const ranges: Readonly<Partial<Record<Profile, Ranges>>> = ${JSON.stringify(byRegister)};
`;
  const path = 'core/report/ranges.ts';
  return format(source, { ...(await resolveConfig(path)), filepath: path });
}

/** docs/evidence/figures.md: the same for readers. */
export function renderFigures(rows: readonly RangeRow[]): Promise<string> {
  const sections = [
    '# What the figures of a report stand beside',
    'Written by `npm run ranges -- DIR` from texts by people of 100 words or more, each under the profile of its register, a development corpus that is not part of the project. The range is where nine of ten lie: one of twenty is below, one of twenty above. It says what is usual, not what is right.',
    'The last two columns are the shares of AI texts outside. Where both are small, the figure tells nobody apart, and is there because writers ask for it.',
    ...registerNames.flatMap((register) => renderRegister(register, rows)),
    '## Registers without texts',
    'The profile `news` borrows the range of `blog`, the nearest. `email` and `commit` have none.',
    '## What is measured',
    [
      '- Sentences: those of running prose (paragraphs, list items, footnotes) with three words and an end mark, or six words. The spread is the standard deviation of their words.',
      '- Sentences that open like the one before: of those that follow another in their paragraph, the share with the same first word.',
      '- Em-dashes: also en-dashes between spaces; in 1,000 words of running prose.',
      '- Different words in 50: the moving-average type-token ratio over 50 words (Covington and McFall, “Cutting the Gordian knot: the moving-average type–token ratio (MATTR)”, Journal of Quantitative Linguistics 17, 2010), in hundredths. Unlike the plain ratio it does not fall with length.',
      '- Findings: of all severities, in 1,000 words. The rules were tuned on these texts; others will have a few more.',
      '- Reading time: 238 words a minute, 260 in the profile `fiction` (Brysbaert, “How many words do we read per minute? A review and meta-analysis of reading rate”, Journal of Memory and Language 109, 2019).',
    ].join('\n'),
  ];
  return format(`${sections.join('\n\n')}\n`, { parser: 'markdown', printWidth: 100 });
}

function renderRegister(register: Register, rows: readonly RangeRow[]): string[] {
  const own = rows.filter((row) => row.register === register);
  if (own.length === 0) return [];
  return [
    `## ${register}`,
    describeOrigin(register, own[0]!.collections),
    table(
      ['figure', 'texts', 'low', 'middle', 'high', 'AI below, %', 'AI above, %'],
      own.map(({ figure, texts, low, middle, high, aiBelow, aiAbove }) => [
        ...[figure, texts, low, middle, high],
        ...[aiBelow, aiAbove].map((share) => Math.round(100 * share)),
      ]),
    ),
  ];
}

function describeOrigin(register: Register, collections: number): string {
  const genres = registers[register].join(', ');
  return collections === 1
    ? `Genres: ${genres}. One collection alone: its range is that of one writer or house, and too narrow for others.`
    : `Genres: ${genres}. ${collections} collections.`;
}
