import { OPAQUE, type Block } from '../../prose/block.ts';
import { defineRule } from '../rule.ts';
import { startsWithOrder } from './starts-with-order.ts';

/**
 * Headings that sell, in lower case: words that each has, and the expression, which is bounded. Most
 * headings have none of the words, and to make all expressions takes as long as to read a page.
 */
const taglines = (
  [
    [', not ', "^(?:the )?[A-Za-zÀ-ɏꞏ’'-]{3,}, not (?:just )?(?:the )?[A-Za-zÀ-ɏꞏ’'-]{3,}$"],
    [
      'beyond ',
      '^(?:moving |going |looking )?beyond (?:the [A-Za-zÀ-ɏꞏ-]+(?: [A-Za-zÀ-ɏꞏ-]+)?$|(?:the )?[A-Za-zÀ-ɏꞏ-]+(?: [A-Za-zÀ-ɏꞏ-]+)?:)',
    ],
    [
      'more than ',
      '^(?:[A-Za-zÀ-ɏꞏ]+ )?more than (?:just )?an? [A-Za-zÀ-ɏꞏ-]+(?: [A-Za-zÀ-ɏꞏ-]+)?(?:$|:)',
    ],
    ['where ', "^where [A-Za-zÀ-ɏꞏ' -]{3,30} meets? [A-Za-zÀ-ɏꞏ' -]{3,30}$"],
    [
      ' of ',
      "^the (?:transformative |hidden |quiet |true |real |enduring |healing )?(?:power|art|magic|beauty|promise|rise|importance|role|heart|soul|essence|journey) of [A-Za-zÀ-ɏꞏ’' -]{3,60}(?:$|:)",
    ],
    [
      'ing ',
      "^(?:embracing|unlocking|unleashing|navigating|harnessing|mastering|reimagining|rethinking|cultivating|bridging|empowering|balancing|redefining|fostering|charting|weaving|crafting|nurturing) [A-Za-zÀ-ɏꞏ’' -]{3,60}(?:$|:)",
    ],
    [
      ': ',
      "^[A-Za-zÀ-ɏꞏ’' -]{3,60}: (?:a|an|the) (?:journey|tale|story|tapestry|testament|path|call|double-edged|delicate|balancing|reflection|exploration|deep dive|comprehensive|ultimate|complete|definitive|guide|art|power|role|impact|future|importance|quest|legacy|key|cornerstone|catalyst|blueprint|roadmap)(?:$| )",
    ],
    [
      ', ',
      "^[A-Za-zÀ-ɏꞏ’' -]{3,60}: [A-Za-zÀ-ɏꞏ’-]+(?: [A-Za-zÀ-ɏꞏ’-]+)?, [A-Za-zÀ-ɏꞏ’-]+(?: [A-Za-zÀ-ɏꞏ’-]+)?,? and [A-Za-zÀ-ɏꞏ’-]+(?: [A-Za-zÀ-ɏꞏ’-]+){0,4}$",
    ],
    [
      ': ',
      "^[A-Za-zÀ-ɏꞏ’' -]{3,60}: (?:embracing|unlocking|unleashing|navigating|harnessing|mastering|reimagining|rethinking|cultivating|bridging|empowering|balancing|redefining|fostering|exploring|building|shaping|finding|understanding) ",
    ],
    [
      ': ',
      "^(?:the|an?) [A-Za-zÀ-ɏꞏ’'-]+(?: [A-Za-zÀ-ɏꞏ’'-]+){0,4}: (?:how|why|the|an?|from|when|[A-Za-zÀ-ɏꞏ-]+ing) [A-Za-zÀ-ɏꞏ’'-]+ [A-Za-zÀ-ɏꞏ’'-]+",
    ],
    ['from ', '^from [A-Za-zÀ-ɏꞏ-]+(?: [A-Za-zÀ-ɏꞏ-]+)? to [A-Za-zÀ-ɏꞏ-]+(?: [A-Za-zÀ-ɏꞏ-]+)?: '],
  ] as const
).map(([words, source]) => ({ words, read: lazily(source) }));

const wholeBold = /^(?:\*\*|__)(?:[^*_]|[*_](?![*_]))+(?:\*\*|__)$/u;

export const taglineHeading = defineRule({
  id: 'tagline-heading',
  category: 'structure',
  family: ['D13'],
  kind: 'sentence',
  what: 'A heading that sells: “Clarity, not cleverness”, “The power of bread: a journey”.',
  why: 'A heading is a sign: it says what is behind the door. A slogan on the door says nothing of the room.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: 'This heading is a slogan. Say what the section tells.',
  sources: ['Pattern catalogue D13; a bold line alone counts as a heading'],
  blocks: ['heading', 'paragraph'],
  profiles: { commit: 'off' },
  check({ block, text }, report) {
    if (block.kind === 'paragraph' && !isBold(block)) return;
    const plain = text.replace(/\s+/gu, ' ').trim();
    // “Pass names, not numbers” says what to do; “Go: a journey” sells.
    if (startsWithOrder(plain) && !plain.includes(':')) return;
    if (isNamed(plain)) return;
    if (isTagline(plain.toLowerCase())) report({ start: 0, end: text.length });
  },
  examples: {
    bad: [
      { text: '## Clarity, not cleverness', found: 'Clarity, not cleverness', fixed: null },
      { text: '# The power of bread', found: 'The power of bread', fixed: null },
      {
        text: '# Salt: A Journey Through Time',
        found: 'Salt: A Journey Through Time',
        fixed: null,
      },
      {
        text: '**Harbour Life: Boats, Nets, and Weather**',
        found: 'Harbour Life: Boats, Nets, and Weather',
        fixed: null,
      },
      { text: 'Beyond the harbour\n===', found: 'Beyond the harbour', fixed: null },
      { text: '### Embracing *the tide*', found: 'Embracing *the tide', fixed: null },
      { text: '## Where craft meets weather', found: 'Where craft meets weather', fixed: null },
      {
        text: '# The Silent Anchor: How Knots Shaped a Town',
        found: 'The Silent Anchor: How Knots Shaped a Town',
        fixed: null,
      },
      { text: '## More than just a net', found: 'More than just a net', fixed: null },
    ],
    good: [
      '## Reading tides: ebb, flood, and slack',
      '## The `lathe` tool: A Wood Turner',
      '## The role of GPS in harbour pilotage',
      '## How to mend a net',
      '# Bread',
      '## Errors: what they mean',
      'The power of bread',
      '## Tides, winds and currents',
      'She wrote **the power of bread** on the wall.',
      '## Moving the boat',
      '## Pass names, not numbers',
      '## Trust the log, not the screen',
      '## From Oslo to Bergen',
      '## Beyond Oslo',
      '## Beyond rowing',
      '## Size, not order of arrival',
    ],
  },
});

/** Whether all of a paragraph is bold. To cut its source out takes longer than to see if it can be. */
function isBold(block: Block): boolean {
  const { text, marks } = block.prose;
  return (marks.length > 0 || /^[*_]/u.test(text)) && wholeBold.test(block.source);
}

/** “History: commits, parents and heads”, in small letters: a list of what is behind the door. */
const contents = /^[^:]+: \p{Ll}+(?: \p{Ll}+)?, \p{Ll}+(?: \p{Ll}+)?,? and \p{Ll}+(?: \p{Ll}+)?$/u;

/** Code before the colon, an acronym among small letters, or a list says what the section tells. */
function isNamed(heading: string): boolean {
  const label = heading.slice(0, Math.max(0, heading.indexOf(':')));
  if (label.includes(OPAQUE) || /^The role of \p{Lu}{2,}\b/u.test(heading)) return true;
  return contents.test(heading);
}

function isTagline(heading: string): boolean {
  return taglines.some(({ words, read }) => heading.includes(words) && read().test(heading));
}

function lazily(source: string): () => RegExp {
  let expression: RegExp | undefined;
  return () => (expression ??= new RegExp(source, 'u'));
}
