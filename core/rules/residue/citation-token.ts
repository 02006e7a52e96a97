import { hasMark, marks } from '../marks.ts';
import { defineRule } from '../rule.ts';

/**
 * What chat tools leave where a citation was shown. Every alternative begins with its own literal
 * and repeats nothing nested, so that matching is linear.
 */
const token = new RegExp(
  [
    /(?::?contentReference)?\[?oaicite:\d+\]?(?:\{index=\d+\})?/,
    /:contentReference\b/,
    /\[?oai_citation:\d+(?:‡[^\]\n]{0,80}\])?/,
    /(?:\uE200?cite\uE202?)?(?:[\uE200-\uE202]*turn\d+(?:search|view|news|image|fetch|file|academia|forecast)\d+[\uE200-\uE202]*)+/,
    /\u3010[^\u3011\n]{1,60}\u2020[^\u3011\n]{0,60}\u3011/,
    /\[cite(?::\s?\d+(?:,\s?\d+)*|_start|_end)\]/,
    /\[(?:web|attached_file|attached_image|memory):\d+\]/,
    /\bgrok_(?:card|render\w*)\b/,
    /\bppl-ai-file-upload\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** What every one of them has: looked for first, since hardly a block has any of it. */
const cheapRe = /oai|contentR|turn\d|\u3010|\[(?:cite|web|att|mem)|grok_|ppl-/;

export const citationToken = defineRule({
  id: 'citation-token',
  category: 'residue',
  family: ['C10'],
  kind: 'sentence',
  what: 'A code where a chat tool showed a source: “oaicite”, “turn0search0”, “[cite: 1]”.',
  why: 'It meant something in the window it was copied from and means nothing here. The source it stood for is missing.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: 'A chat tool’s citation code: delete it, and name the source it stood for.',
  sources: ['Pattern catalogue C10'],
  blocks: ['paragraph', 'heading', 'list-item', 'table-cell', 'quote', 'footnote'],
  check(view, report) {
    const { text } = view;
    if (!hasMark(view, marks.code) || !cheapRe.test(text)) return;
    for (const match of text.matchAll(token)) {
      const start = match.index;
      const end = start + match[0].length;
      const changes = [{ start, end, text: '' }];
      report({ start, end, fixes: [{ title: 'Delete the citation code', safe: true, changes }] });
    }
  },
  examples: {
    bad: [
      {
        text: 'The tower leans :contentReference[oaicite:0]{index=0}.',
        found: ':contentReference[oaicite:0]{index=0}',
        fixed: 'The tower leans.',
      },
      {
        text: 'It rained for nine days turn0search3 and then it froze.',
        found: 'turn0search3',
        fixed: 'It rained for nine days and then it froze.',
      },
      {
        text: 'The mill closed citeturn0search1turn2view0.',
        found: 'citeturn0search1turn2view0',
        fixed: 'The mill closed.',
      },
      {
        text: 'The *old* mill closed【4†source】.',
        found: '【4†source】',
        fixed: 'The *old* mill closed.',
      },
      {
        text: 'Bread rises [cite: 1, 2] when it is warm.',
        found: '[cite: 1, 2]',
        fixed: 'Bread rises when it is warm.',
      },
      {
        text: '- Salt keeps [web:12]',
        found: '[web:12]',
        fixed: '- Salt keeps',
      },
    ],
    good: [
      'As shown before [1], the sum is finite.',
      'Search the logs for `oaicite` and remove it.',
      'Cite your sources.',
      'On turn 0 the search begins.',
      'See [@knuth1984] for the proof.',
      'The web: a short history.',
    ],
  },
});
