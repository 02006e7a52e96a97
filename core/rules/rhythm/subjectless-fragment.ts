import { defineRule } from '../rule.ts';
import { sentenceFacts } from '../sentence-facts.ts';

const participles =
  'built|designed|made|engineered|crafted|optimi[sz]ed|backed|powered|trusted|tailored|inspired|driven|rooted|born|proven|tested|loved';

/** A whole sentence without a subject, as packaging has it. */
/** In lower case. */
const fragment = new RegExp(
  [
    '^(?:no|zero)(?: [A-Za-zÀ-ɏꞏ-]+){1,3} (?:required|needed|necessary|included|involved|attached|asked)[.!]$',
    '^(?:no|zero) (?:[A-Za-zÀ-ɏꞏ-]+ )?(?:setup|fluff|fuss|friction|hassle|jargon|nonsense|frills|surprises|gimmicks|shortcuts|excuses|exceptions|compromises?|distractions?|overhead|magic|guesswork|lock-in|configuration|dependencies|drama)[.!]$',
    `^(?:${participles})(?: [A-Za-zÀ-ɏꞏ-]+)? (?:for|to|with|by|in|from|on|around)(?: [A-Za-zÀ-ɏꞏ’'-]+){1,7}[.!]$`,
    "^(?:perfect|ideal|ready|great|available)(?: for| to| on| in)(?: [A-Za-zÀ-ɏꞏ’'-]+,?){1,6}[.!]$",
  ].join('|'),
  'u',
);
/** What one of them may begin with: most sentences do not. */
const openers = new Set(
  'no zero perfect ideal ready great available built designed made engineered crafted optimised optimized backed powered trusted tailored inspired driven rooted born proven tested loved'.split(
    ' ',
  ),
);
const finite = /\b(?:is|are|was|were|has|have|had|can|will|would|does|did|do)(?!\w)/;

/** “No setup required”: the setup is a subject, and only “is” is missing. */
const verbless = '“{actual}” has a subject but no verb. Say it in a whole sentence.';

export const subjectlessFragment = defineRule({
  id: 'subjectless-fragment',
  category: 'rhythm',
  family: ['B45'],
  kind: 'sentence',
  what: 'Packaging copy in place of a sentence: “No setup required.” “Built for speed.”',
  why: 'Nobody does anything in such a line, so nobody stands by it. It sells where the text should tell.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message: '“{actual}” has no subject. Say who or what does it.',
  sources: [
    'Pattern catalogue B45: a few set forms only; list items, headings and captions write so by right',
  ],
  blocks: ['paragraph'],
  profiles: { commit: 'off' },
  check(view, report) {
    const sentences = sentenceFacts(view);
    // Alone in its paragraph it is a label, a notice or a credit.
    if (sentences.length < 2) return;
    for (const { start, end, words, opener } of sentences) {
      if (words < 2 || words > 10 || !openers.has(opener)) continue;
      const text = view.text.slice(start, end).toLowerCase().replace(/\s+/gu, ' ');
      if (!fragment.test(text) || finite.test(text)) continue;
      report(/^(?:no|zero)$/u.test(opener) ? { start, end, message: verbless } : { start, end });
    }
  },
  examples: {
    bad: [
      {
        text: 'The kit comes in a box. No tools required.',
        found: 'No tools required.',
        fixed: null,
      },
      {
        text: 'A stove for the boat. Built for hard winters.',
        found: 'Built for hard winters.',
        fixed: null,
      },
      {
        text: 'Our soap is cheap. *Made with goat’s milk.*',
        found: 'Made with goat’s milk.',
        fixed: null,
      },
      { text: 'One page a day. Zero fuss. Just bread.', found: 'Zero fuss.', fixed: null },
      {
        text: 'The tent weighs nothing. Perfect for short\nsummer nights.',
        found: 'Perfect for short\nsummer nights.',
        fixed: null,
      },
      {
        text: 'Backed by fishermen. Trusted by their wives.',
        found: ['Backed by fishermen.', 'Trusted by their wives.'],
        fixed: null,
        format: 'text',
      },
      { text: 'Pull the cord. No hard hat needed!', found: 'No hard hat needed!', fixed: null },
    ],
    good: [
      'The kit is old.\n\nInspired by [a Dutch barge](barge.md).\n\nIt floats.',
      'No deposit needed.',
      'No tools are required.',
      'The barn was built for hard winters.',
      '- No tools required.',
      '# Built for speed',
      'Built in 1911, the barn has stood ever since.',
      'The sign read “No coins needed.”',
      'No dogs on the beach.',
      'Made to measure, the coat fitted her badly.',
    ],
  },
});
