import { OPAQUE } from '../../prose/block.ts';
import { defineDocumentRule } from '../rule.ts';
import { Sums } from '../tally.ts';

interface Facts {
  readonly words: number;
  readonly isHeading: boolean;
  readonly isNumbered: boolean;
  readonly isName: boolean;
  /** Whether it is one of a package's page. */
  readonly isStandard: boolean;
}

/** The name of an option, a function or a file in place of a heading. */
const identifier = new RegExp(
  String.raw`${OPAQUE}|^\W*--?\w|\w\(|^\S*[A-Za-zÀ-ɏꞏ\d][._/:][A-Za-zÀ-ɏꞏ\d_]\S*$|^\S*\p{Ll}\p{Lu}\S*$`,
  'u',
);
/** What every page of a package has, in an order that its readers know. */
const standard =
  /^\W*(?:install(?:ation|ing)?|usage|use|api|licen[cs]e|contribut(?:e|ing|ors)|change ?log|authors?|credits|related|faq|(?:running )?tests?|types|compatibility|summary|details)\W*$/i;
/** So many lines of source for each heading are no few, though they may hold code or figures. */
const LONG = 8;
const fence = /^ {0,3}(?:`{3,}|~{3,})/gmu;

export const headingDensity = defineDocumentRule({
  id: 'heading-density',
  category: 'structure',
  family: ['E11'],
  kind: 'document',
  what: 'A heading for every few lines.',
  why: 'Headings are for finding one’s way in a long text. In a short one they cut the thought before it has gone anywhere.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message: 'This text has a heading for every few lines. Let some sections run together.',
  sources: [
    'Pattern catalogue E11; changelogs and reference pages (names or code under the headings) are excepted',
    'Threshold on the development corpus: 1 to 2 % of human texts have so many, and most docs by models',
  ],
  blocks: ['heading', 'paragraph', 'list-item', 'table-cell', 'quote', 'footnote'],
  profiles: { commit: 'off' },
  options: [
    { name: 'headings', default: 5, minimum: 2, description: 'Headings a text must have.' },
    {
      name: 'words',
      default: 27,
      minimum: 1,
      description: 'Words for each heading below which it is reported.',
    },
  ],
  read({ block, words }): Facts {
    const isHeading = block.kind === 'heading';
    return {
      words,
      isHeading,
      isNumbered: /\d/u.test(block.source),
      isName: isHeading && identifier.test(block.prose.text),
      isStandard: isHeading && standard.test(block.prose.text),
    };
  },
  tally: () =>
    new Sums({ words: 0, headings: 0 }, (sums, { words, isHeading }: Facts, sign) => {
      sums.words += sign * words;
      if (isHeading) sums.headings += sign;
    }),
  judge(document, report) {
    const { text, tally, options } = document;
    const { words, headings: count } = tally.sums;
    if (count < (options['headings'] ?? 5)) return;
    if (words >= (options['words'] ?? 27) * count) return;
    const { parts } = document;
    const headings = parts.filter(({ facts }) => facts.isHeading);
    // Versions and dates: a changelog.
    if (headings.filter(({ facts }) => facts.isNumbered).length * 2 > headings.length) return;
    if (isPackagePage(headings)) return;
    if (isReference(text, headings)) return;
    if (hasLines(text, LONG * count)) return;
    const third = headings[2]!;
    report({ index: third.index, start: 0, end: third.block.prose.text.length });
  },
  examples: {
    bad: [
      {
        text: '# Island\n\nSea.\n\n## Boats\n\nTwo.\n\n## Nets\n\nNine.\n\n## Bread\n\nOne oven.\n\n## People\n\nForty.',
        found: 'Nets',
        fixed: null,
      },
      {
        text: '# Pump\n\n## What it is\n\nA pump lifts water.\n\n## Why we need it\n\nThe roof is high.\n\n## How it works\n\nBy hand.\n\n## When it breaks\n\nCall Ada.',
        found: 'Why we need it',
        fixed: null,
      },
      {
        text: 'Pump\n====\n\nA pump.\n\nUse\n---\n\nTurn it.\n\nCare\n---\n\nOil it.\n\nRepair\n---\n\nDon’t.\n\nPrice\n---\n\nNone.',
        found: 'Care',
        fixed: null,
      },
      {
        text: '## One\n\n- a\n- b\n\n## Two\n\n- c\n\n## Three\n\n- d\n\n## Four\n\n- e\n\n## Five\n\n- f',
        found: 'Three',
        fixed: null,
      },
      {
        text: '# Soup\n\nIt is warm.\n\n## *Salt*\n\nA pinch.\n\n## Water\n\nA pot.\n\n## Fire\n\nLow, and slow.\n\n## Table\n\nLaid.',
        found: 'Water',
        fixed: null,
      },
      {
        text: '### A\n\nSome.\n\n### B\n\nMore.\n\n### C\n\n> Less.\n\n### D\n\nNone.\n\n### E\n\nAll.',
        found: 'C',
        fixed: null,
      },
    ],
    good: [
      '# Pump\n\n## Install\n\n    get pump\n\n## Usage\n\nTurn it.\n\n## Changelog\n\nNone.\n\n## License\n\nFree.',
      `# Harbour\n\n${'## Pier\n\n- 1: oak\n- 2: ash\n- 3: elm\n- 4: oak\n- 5: ash\n- 6: elm\n- 7: oak\n- 8: ash\n- 9: elm\n\n'.repeat(5)}`,
      '# Island\n\nSea.\n\n## Boats\n\nTwo.\n\n## Nets\n\nNine.',
      '# Changes\n\n## 1.2\n\n- Nets\n\n## 1.1\n\n- Boats\n\n## 1.0\n\n- Bread\n\n## 0.9\n\n- Salt',
      'Sea. Boats. Nets. Bread. People.',
      `# Island\n\n${'The ferry leaves the north pier at seven, and two sailors check the ropes before the first cars arrive, while children wave at the gulls from the upper rail.\n\n## More\n\n'.repeat(5)}The end of it all is the pier, where the dogs sleep on the warm stones near the winch until the last boat has gone.`,
      '**Boats**\n\nTwo.\n\n**Nets**\n\nNine.\n\n**Bread**\n\nOne.\n\n**Salt**\n\nNone.\n\n**Oil**\n\nSome.',
      '# Only one',
      '# Pump\n\n## `open`\n\nOpens it.\n\n## `shut`\n\nShuts it.\n\n## Notes\n\nNone.\n\n## See also\n\nValves.',
      '# Pump\n\n## Start\n\n```sh\npump on\n```\n\n## Stop\n\n```sh\npump off\n```\n\n## Drain\n\n```sh\npump drain\n```\n\n## Help\n\nAsk Ada.\n\n## Price\n\nNone.',
    ],
  },
});

/** A third of its headings stand in every such page; or half, with the names of functions. */
function isPackagePage(headings: readonly { readonly facts: Facts }[]): boolean {
  const count = headings.filter(({ facts }) => facts.isStandard).length;
  const names = headings.filter(({ facts }) => facts.isName).length;
  return 3 * count >= headings.length || (count > 2 && 2 * (count + names) >= headings.length);
}

/** A page to look things up in: a third of its headings are names, or have code under them. */
function isReference(text: string, headings: readonly { readonly facts: Facts }[]): boolean {
  const names = headings.filter(({ facts }) => facts.isName).length;
  const fences = [...text.matchAll(fence)].length / 2;
  return 3 * Math.max(names, fences) >= headings.length;
}

/** Whether a text has so many lines that are not blank, those of code included. */
function hasLines(text: string, many: number): boolean {
  let lines = 0;
  for (const [line] of text.matchAll(/^.*$/gm)) {
    if (line.trim() !== '' && ++lines === many) return true;
  }
  return false;
}
