import { defineDocumentRule } from '../rule.ts';

/** Words a thesis may have. */
const LONGEST = 35;

export const quoteThesis = defineDocumentRule({
  id: 'quote-thesis',
  category: 'structure',
  family: ['D16'],
  kind: 'document',
  what: 'Your own thesis set as a block quotation, time and again.',
  why: 'A quotation is what somebody else said. The writer who quotes himself asks for a bow before the argument is made.',
  severity: 'hint',
  trigger: { kind: 'density', minimum: 2, perThousand: 2 },
  message: 'Nobody is quoted here: say it in the text.',
  sources: ['Pattern catalogue D16: by density; real quotations name their source or have marks'],
  blocks: ['quote'],
  inQuotations: true,
  profiles: { email: 'off', commit: 'off' },
  read({ block, text, words }) {
    const isAlone = block.container.start >= block.start - 4 && block.container.end === block.end;
    if (!isAlone || block.level > 1 || words < 4 || words > LONGEST) return undefined;
    const bold = block.prose.marks.filter(({ kind }) => kind === 'strong');
    // Several are fields: “**Size:** small, **Price:** low”.
    if (bold.length !== 1 || bold[0]!.open.start !== 0) return undefined;
    const isTitle = title.test(block.source.slice(bold[0]!.close.end));
    return isTitle || source.test(text) ? undefined : { end: text.length };
  },
  judge({ parts, text }, report) {
    for (const { index, block, facts } of parts) {
      // It is announced: an example, or what something reads.
      const { start } = block.container;
      const before = text.slice(Math.max(0, start - 20), start).trimEnd();
      if (before.endsWith(':')) continue;
      report({ index, start: 0, end: facts.end });
    }
  },
  examples: {
    bad: [
      {
        text: 'We mend.\n\n> **A net is only as good as its worst knot.**',
        found: 'A net is only as good as its worst knot.',
        fixed: null,
      },
      {
        text: '> **Key point:** bread comes before paint.',
        found: 'Key point:** bread comes before paint.',
        fixed: null,
      },
      {
        text: '> **The lesson**: mend in\n> winter, sail in spring.',
        found: 'The lesson**: mend in\n> winter, sail in spring.',
        fixed: null,
      },
      {
        text: '> **Nobody who can’t swim should mend at sea.**\n\nSo it is.',
        found: 'Nobody who can’t swim should mend at sea.',
        fixed: null,
      },
      {
        text: '> __Storms don’t wait for the paint to dry.__',
        found: 'Storms don’t wait for the paint to dry.',
        fixed: null,
      },
      {
        text: '> **One knot a day.** That is *all* it takes.\n\n> **Two is too many.** Always.',
        found: ['One knot a day.** That is *all* it takes.', 'Two is too many.** Always.'],
        fixed: null,
      },
    ],
    good: [
      'The first line of the log reads:\n\n> **A log of the boats of this pier**',
      'By Ada Lovelace:\n\n> **Knots for Winter**, Pier Press, London, 1911.\n\n> **Nets and Ropes** (with Grace Hopper), Pier Press, 1914.',
      '> **Length:** twelve feet\n> **Weight:** as much as two sailors can lift',
      '> A net is only as good as its worst knot.',
      '> **A net is only as good as its worst knot.** — Ada Lovelace',
      '> “**A net** is only as good as its worst knot.”',
      '> **Note:** the pier is closed.',
      '> [!NOTE]\n> **Key point:** bread comes before paint.',
      '> **Warning:** do not smoke near the nets.',
      '> **Ada:** is the net dry?\n>\n> **Grace:** it is not.',
    ],
  },
});

/** The bold words are the title of a book: “**Nets**, London, 1911”. */
const title = /^(?:,|\s+\()/;
/** Marks, a name behind a dash, and the words that set a note apart. */
const source =
  /["“”?]|[—–]\s*[a-zß-ɏ]|\s-\s*[a-zß-ɏ]|^(?:note|tip|warning|caution|important|info|example|update|edit|danger|attention|disclaimer|hint)(?!\w)/i;
