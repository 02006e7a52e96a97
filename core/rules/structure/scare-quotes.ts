import { defineRule } from '../rule.ts';

/** One or two small words between marks, with no comma or full stop inside. */
const quoted =
  /(?:"(\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*)?)"|“(\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*)?)”|‘(\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*)?)’)(?!\p{L})/gu;
/** What says that the word itself is meant. */
const named =
  /(?:\b(?:call(?:ed|s|ing)?|named?|terms?|termed|words?|phrases?|labell?ed|known as|means?|meaning|titled?|dubbed|says?|said|wrote|writes?|reads?|spell(?:ed|s)?|click|press|choose|select|type|enter|letters?|command|option|key|field|value|as|like|between|or|and)\s*|[,/(]\s*)$/iu;

export const scareQuotes = defineRule({
  id: 'scare-quotes',
  category: 'structure',
  family: ['D14'],
  kind: 'sentence',
  what: 'Quotation marks around plain words to give them a wink: a “key” insight.',
  why: 'Marks say that somebody else said it, or that you do not mean it. Around word after word they take back all you say.',
  severity: 'hint',
  trigger: { kind: 'density', minimum: 6, perThousand: 12 },
  message: 'Nobody is quoted here. Take the marks off, or find the word you mean.',
  sources: [
    'Pattern catalogue D14: by density; people do it more than models in technical texts, so it is a matter of style',
  ],
  blocks: ['paragraph', 'list-item'],
  profiles: { fiction: 'off', commit: 'off' },
  check({ text }, report) {
    if (!/["“‘]/.test(text)) return;
    for (const match of text.matchAll(quoted)) {
      const start = match.index;
      const end = start + match[0].length;
      if (named.test(text.slice(Math.max(0, start - 24), start))) continue;
      const plain = match[0].slice(1, -1);
      const fixes = [
        { title: 'Take the marks off', safe: false, changes: [{ start, end, text: plain }] },
      ];
      report({ start, end, fixes });
    }
  },
  examples: {
    bad: [
      { text: 'It was a “key” insight.', found: '“key”', fixed: 'It was a key insight.' },
      { text: 'The "new" boat is forty.', found: '"new"', fixed: 'The new boat is forty.' },
      { text: 'His ‘big plan’ was soup.', found: '‘big plan’', fixed: 'His big plan was soup.' },
      {
        text: 'We don’t need a “better” net, we need\na “real” one.',
        found: ['“better”', '“real”'],
        fixed: 'We don’t need a better net, we need\na “real” one.',
      },
      { text: '- the *very* "safe" lamp', found: '"safe"', fixed: '- the *very* safe lamp' },
      {
        text: 'Their “free” bread cost nine crowns.',
        found: '“free”',
        fixed: 'Their free bread cost nine crowns.',
        format: 'text',
      },
    ],
    good: [
      'The word “key” has three letters.',
      'It is called “the slip”.',
      'She said “no”.',
      '“Perhaps,” he said.',
      'Press “start”.',
      'He wrote “the net that holds is the net you mend”.',
      'It’s the boys’ boat, and the girls’ too.',
    ],
  },
});
