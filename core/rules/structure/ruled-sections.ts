import type { Block } from '../../prose/block.ts';
import { defineDocumentRule } from '../rule.ts';

/** A line of dashes, stars or underscores right before the heading at the end of a text. */
const rule =
  /(?:^|\n)[ ]{0,3}(?:-[ \t]*){3,}\s*$|(?:^|\n)[ ]{0,3}(?:\*[ \t]*){3,}\s*$|(?:^|\n)[ ]{0,3}(?:_[ \t]*){3,}\s*$/u;
/** How far back of a heading a rule is looked for, in UTF-16 units. */
const REACH = 60;
/** The share of headings with a rule that is “almost every”, in hundredths. */
const ALMOST = 80;

export const ruledSections = defineDocumentRule({
  id: 'ruled-sections',
  category: 'structure',
  family: ['D15'],
  kind: 'document',
  what: 'A horizontal rule between every two sections.',
  why: 'The heading already says that a section ends here. The line says it again, to nobody.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message: 'A rule stands before almost every heading of this text. The headings are enough.',
  sources: ['Pattern catalogue D15: chapters of books and slides have rules by right'],
  blocks: ['heading'],
  profiles: { commit: 'off' },
  options: [
    {
      name: 'rules',
      default: 3,
      minimum: 1,
      description: 'Rules before headings a text must have.',
    },
  ],
  read({ text }) {
    return text.trim() === '' ? undefined : true;
  },
  judge({ text, parts, options }, report) {
    const later = parts.filter(({ index }) => index > 0);
    const ruled = later.filter(({ block }) => isRuled(text, block.start));
    if (ruled.length < (options['rules'] ?? 3)) return;
    const { index, block } = ruled[0]!;
    // Headings below are parts of a section; one above stands between sections as well.
    const isSection = (part: { readonly block: Block }) => part.block.level <= block.level;
    const share = ruled.filter(isSection).length / later.filter(isSection).length;
    if (share * 100 < ALMOST) return;
    report({ index, start: 0, end: block.prose.text.length });
  },
  examples: {
    bad: [
      {
        text: '# Island\n\nSea.\n\n---\n\n## Boats\n\nTwo.\n\n---\n\n## Nets\n\nNine.\n\n---\n\n## Bread\n\nOne.',
        found: 'Boats',
        fixed: null,
      },
      {
        text: 'Sea.\n\n***\n\n# Boats\n\nTwo.\n\n***\n\n# Nets\n\nNine.\n\n***\n\n# Bread',
        found: 'Boats',
        fixed: null,
      },
      {
        text: '# Island\n\nSea.\n\n* * *\n\n## *Old* boats\n\nTwo.\n\n* * *\n\n## Nets\n\nNine.\n\n* * *\n\n## Bread',
        found: 'Old* boats',
        fixed: null,
      },
      {
        text: 'It’s wet.\n\n___\n\n## Boats\n\nTwo.\n\n___\n\n## Nets\n\nNine.\n\n___\n\n## Bread',
        found: 'Boats',
        fixed: null,
      },
      {
        text: '# Island\n\nSea.\n\n---\n## Boats\n\nTwo.\n\n---\n## Nets\n\nNine.\n\n---\n## Bread\n\n### White\n\nNone.',
        found: 'Boats',
        fixed: null,
      },
      {
        text: '# Island\n\nSea.\n\n---\n\nBoats\n-----\n\nTwo.\n\n---\n\nNets\n-----\n\nNine.\n\n---\n\nBread\n-----',
        found: 'Boats',
        fixed: null,
      },
    ],
    good: [
      '# Island\n\nSea.\n\n---\n\n## Boats\n\nTwo.\n\n---\n\n## Nets\n\nNine.\n\n---\n\n## Bread\n\n## Salt\n\n## Wool\n\nNone.',
      '# Island\n\nSea.\n\n---\n\n## Boats\n\nTwo.\n\n## Nets\n\nNine.\n\n## Bread\n\nOne.',
      '# Island\n\n## Boats\n\n## Nets\n\n## Bread',
      '---\ntitle: Island\n---\n\n# Island\n\n## Boats\n\n## Nets',
      'Sea.\n\n---\n\nBoats.\n\n---\n\nNets.\n\n---\n\nBread.',
      'Island\n---\n\nSea.\n\nBoats\n---\n\nTwo.\n\nNets\n---\n\nNine.\n\nBread\n---',
      '# One\n\n---\n\n# Two\n\n---\n\n# Three\n\n# Four\n\n# Five\n\n# Six\n\n# Seven',
    ],
  },
});

/** The block begins behind its hashes, so these come off first. */
function isRuled(text: string, start: number): boolean {
  // Most headings stand behind words, which a look at one character tells.
  let last = start - 1;
  while (last >= start - REACH && /[\s#]/u.test(text.charAt(last))) last--;
  if (!/[-*_]/u.test(text.charAt(last))) return false;
  const before = text.slice(Math.max(0, start - REACH), start).replace(/[ \t]*#{1,6}[ \t]*$/u, '');
  if (!rule.test(before)) return false;
  // What stands right below a line of words makes them a heading, not a rule.
  return /(?:^|\n)[ \t]*\n[ ]{0,3}[-*_][-*_ \t]+\s*$/u.test(before);
}
