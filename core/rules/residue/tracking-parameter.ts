import { defineRule } from '../rule.ts';

/** Parameters that chat tools add to the links they show. */
const parameter =
  /[?&](?:amp;)?((?:utm_source|ref|referrer|utm_referrer)=(?:(?:www\.)?(?:chatgpt\.com|chat\.openai\.com|openai(?:\.com)?|copilot\.com|copilot\.microsoft\.com|perplexity(?:\.ai)?|claude\.ai|gemini\.google\.com|grok\.com)))(?![\w.-])/i;

export const trackingParameter = defineRule({
  id: 'tracking-parameter',
  category: 'residue',
  family: ['C11'],
  kind: 'sentence',
  what: 'A link that still says which chat tool it was copied from.',
  why: 'The parameter does nothing for the reader and counts them as a visitor from somewhere they have not been.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: 'The link carries a tracking parameter: remove it from the address.',
  sources: ['Pattern catalogue C11'],
  blocks: ['paragraph', 'heading', 'list-item', 'table-cell', 'quote', 'footnote'],
  inQuotations: true,
  check({ block }, report) {
    for (const { text, target } of block.prose.links) {
      if (text.start >= text.end) continue;
      const found = parameter.exec(block.source.slice(target.start, target.end))?.[1];
      if (found === undefined) continue;
      report({
        start: text.start,
        end: text.end,
        message: `The link carries “${found}”: remove that parameter from the address.`,
      });
    }
  },
  examples: {
    bad: [
      {
        text: 'See [the tide table](https://example.org/tides?utm_source=chatgpt.com).',
        found: 'the tide table',
        fixed: null,
      },
      {
        text: 'Read [it](https://example.org/?a=1&utm_source=copilot.com), and then sleep.',
        found: 'it',
        fixed: null,
      },
      {
        text: '- [*Old* maps](https://example.org/maps?utm_source=openai)',
        found: 'Old* maps',
        fixed: null,
      },
      {
        text: 'The table is at https://example.org/?utm_source=chatgpt.com.',
        found: 'https://example.org/?utm_source=chatgpt.com',
        fixed: null,
      },
      {
        text: '> See [two\n> lines](https://example.org/?utm_source=perplexity).',
        found: 'two\n> lines',
        fixed: null,
      },
      {
        text: '| Link |\n| --- |\n| [map](https://example.org/?utm_source=claude.ai) |',
        found: 'map',
        fixed: null,
      },
    ],
    good: [
      'See [the tide table](https://example.org/tides).',
      'See [the shop](https://example.org/?utm_source=newsletter).',
      'Filter on `utm_source=chatgpt.com` in the report.',
      'The visits with utm_source set are few.',
      'See [the docs](https://chatgpt.com/about).',
      'A [search](https://example.org/?q=utm_source) finds them.',
    ],
  },
});
