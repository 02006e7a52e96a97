import type { Block } from '../../prose/block.ts';
import { defineRule } from '../rule.ts';

/** Names of what a template leaves to fill in. */
const thing =
  '(?:company|recipient|client|customer|product|organization|organisation|employer|hiring manager|manager|position|job|event|city|university|school|department|industry|project|team|brand|website|friend|sender|contact|patient|landlord|tenant|author)';
const part =
  '(?:name|title|number|address|date|time|location|url|link|details?|email|role|position|organizer|field|person|information)';

/**
 * Blanks that were never filled. Each alternative is bounded and begins with its own literal, so
 * that matching is linear. Left alone: `[ ]`, `[x]`, `[1]`, `[sic]`, `[...]`, `[emphasis added]`,
 * `[options]`, and whatever may be a reference to a link.
 */
const blank = new RegExp(
  [
    "[[{](?:your|my)\\s[A-Za-zÀ-ɏꞏ’'/ -]{2,40}[\\]}]",
    '[[{](?:insert|fill in|enter|add)\\s[^\\]}\\n]{2,80}[\\]}]',
    `\\[${thing}(?:['’]s)?[\\s/]${part}(?:\\s${part})?\\]`,
    '\\[(?:first|last|full|phone|email|street|specific|relevant)\\s(?:name|number|address|date|example|details?|skills?|process|experience|field|industry)(?:\\s[^\\]\\n]{2,40})?\\]',
    "(?<=\\b(?:dear|hi|hello|sincerely,?|regards,?)\\s)\\[[A-Za-zÀ-ɏꞏ’'/. -]{2,40}\\]",
    '\\[(?:(?:key|main)\\s)?(?:benefit|feature|point|reason|goal|skill|topic|achievement|call to action)\\s\\d\\]',
    '\\[(?:source|citation|reference|statistic|link|date|quote|name|number)s?\\s(?:needed here|to be added|goes here|here|tbd)\\]',
    '\\b(?:19|20)\\d\\d-(?:XX|xx)(?:-(?:XX|xx))?\\b',
    '\\bXX[-/]XX[-/](?:19|20)\\d\\d\\b',
    '(?<![\\w-])\\(?XXX\\)?[- ]XXX-XXXX\\b',
    '(?<!\\w)[$€£]X{1,3},XXX(?!\\w)',
    '\\bXX(?:\\.X)?%',
    '\\blorem\\sipsum\\sdolor\\b',
  ].join('|'),
  'gi',
);

/** Behind these a word in braces is another entry of the glossary, and so is the next one. */
const reference =
  /\b(?:see(?:\salso)?|compare|cf\.?|(?:short|abbreviation|acronym|stands)\s(?:for|of))[,:]?\s(?:\{[^{}\n]{1,60}\},?\s(?:and\s|or\s)?){0,4}$/i;
/** How far before a brace that is looked for, in UTF-16 units. */
const referenceReach = 300;

/** “[Add little to little.]” on a line of its own: a translation. A blank says what goes “here”. */
const gloss = /^\[(?:add|enter)\s[^\]\n]{2,79}[.!?]\]$/i;
const forWriter = /\b(?:your|my|here|this)\b/i;

/** What every blank has: looked for first, since few blocks have any of it. */
const cheapRe = /[[{][a-z][^\]}\n]{2,80}[\]}]|xx|lorem/i;

export const placeholder = defineRule({
  id: 'placeholder',
  category: 'residue',
  family: ['C12'],
  kind: 'sentence',
  what: 'A blank nobody filled in: “[Your Name]”, “[INSERT SOURCE]”, “2025-XX-XX”.',
  why: 'The reader sees the form instead of the fact. In a template it is right; anywhere else something is missing.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: '“{actual}” is a blank: fill it in or take it out.',
  sources: ['Pattern catalogue C12'],
  blocks: ['paragraph', 'heading', 'list-item', 'table-cell', 'quote', 'footnote'],
  check({ block, text }, report) {
    if (!cheapRe.test(text)) return;
    for (const match of text.matchAll(blank)) {
      if (isReference(text, match) || isGloss(text, match)) continue;
      if (isCode(block, match)) continue;
      report({ start: match.index, end: match.index + match[0].length });
    }
  },
  examples: {
    bad: [
      { text: 'Yours, [Your Name]', found: '[Your Name]', fixed: null },
      {
        text: 'The mill closed in 1911 [INSERT SOURCE].',
        found: '[INSERT SOURCE]',
        fixed: null,
      },
      { text: 'Published on 2025-XX-XX.', found: '2025-XX-XX', fixed: null },
      { text: 'Dear [Recipient],', found: '[Recipient]', fixed: null },
      {
        text: '- We at *[Company Name]* bake at dawn.',
        found: '[Company Name]',
        fixed: null,
      },
      {
        text: 'Lorem ipsum dolor sit amet.',
        found: 'Lorem ipsum dolor',
        fixed: null,
      },
      {
        text: 'Call us at (XXX) XXX-XXXX, but don’t wait.',
        found: '(XXX) XXX-XXXX',
        fixed: null,
      },
      { text: '# [Insert title here]', found: '[Insert title here]', fixed: null },
    ],
    good: [
      'Call \\[add (oar mast) to the boat\\] first.',
      'The form is [add (oar -> mast) twice].',
      'Tar dries by noon: see {your first coat}, and compare {my other coat}.',
      'Salt, then bread.\n\n[Add salt to bread and there is a meal.]',
      '- [ ] Sweep the yard',
      '- [x] Sweep the yard',
      'He wrote “recieve” [sic] and left [...] the rest.',
      'The court held that it “shall” [emphasis added] pay.',
      'Usage: forge [options] file',
      'See [your account][account] and [the shop](https://example.org).',
      'As shown [1], and again in [Smith 2004].',
      'Set `[Your Name]` in the template.',
      'The style dates from the 1900s, the XXth century in French.',
    ],
  },
});

function isReference(text: string, { 0: words, index }: RegExpExecArray): boolean {
  if (!words.startsWith('{')) return false;
  return reference.test(text.slice(Math.max(0, index - referenceReach), index));
}

/** A bracket that was escaped, or with calls and arrows in it, is a program's. */
function isCode({ prose, source }: Block, { 0: words, index }: RegExpExecArray): boolean {
  if (!/^[[{]/u.test(words)) return false;
  return /\w\(|->|[=;]/u.test(words) || source.charAt(prose.sourceStart(index) - 1) === '\\';
}

function isGloss(text: string, { 0: words, index }: RegExpExecArray): boolean {
  const end = index + words.length;
  const isLine =
    (index === 0 || text.charAt(index - 1) === '\n') &&
    (end === text.length || text.charAt(end) === '\n');
  return isLine && gloss.test(words) && !forWriter.test(words);
}
