import type { Sentence } from '../../language/sentence.ts';
import { perTerm } from '../../language/terms.ts';
import { parseSentences } from '../../language/sentences.ts';
import { OPAQUE } from '../../prose/block.ts';
import { perProse } from '../per-prose.ts';
import { defineDocumentRule } from '../rule.ts';
import { flatPassage, nounPassage, passageText } from './passages.ts';

const vague = `${passageText(nounPassage)}\n\n${passageText(flatPassage)}`;
const found = nounPassage[5]![0]!;

export const fewSpecifics = defineDocumentRule<number>({
  id: 'few-specifics',
  category: 'rhythm',
  family: ['E19'],
  kind: 'document',
  what: 'A long text without a number, a name, a date or a quotation.',
  why: 'Who, where, when and how many are what a reader can check and remember. A text without them could be about anything.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message:
    'Hardly a name, a number or a date in this whole text. Give the reader one case that happened.',
  sources: [
    'Pattern catalogue E19: a mark of quality, wrong for abstract essays, so for long texts only',
    'Threshold on the development corpus; learners’ essays are plain by nature and mostly too short to be judged',
  ],
  blocks: ['paragraph', 'list-item', 'table-cell', 'quote'],
  profiles: { fiction: 'off', commit: 'off', email: 'off' },
  options: [
    {
      name: 'words',
      default: 600,
      minimum: 50,
      description: 'Words a text must have to be judged.',
    },
    {
      name: 'perThousand',
      default: 2,
      minimum: 0,
      description: 'Names and numbers in a thousand words up to which it is reported.',
    },
  ],
  read({ words }) {
    return words > 0 ? words : undefined;
  },
  judge({ parts, options, words }, report) {
    if (words < (options['words'] ?? 650)) return;
    const most = ((options['perThousand'] ?? 2) * words) / 1000;
    let specifics = 0;
    for (const { block } of parts) {
      specifics += specificsOf(block.prose);
      // Most texts have enough of them on their first page.
      if (specifics > most) return;
    }
    let longest = parts[0];
    for (const part of parts) if (part.facts > longest!.facts) longest = part;
    if (longest === undefined) return;
    const { start, end } = parseSentences(longest.block.prose.text)[0] ?? { start: 0, end: 0 };
    report({ index: longest.index, start, end });
  },
  examples: {
    bad: [
      { text: vague, found, fixed: null },
      { text: vague, found, fixed: null, format: 'text' },
      {
        text: `# On order\n\n${vague.replaceAll('\n\n', '\n\n## More\n\n')}`,
        found,
        fixed: null,
      },
      {
        text: vague.replaceAll(' treatment', '\ntreatment'),
        found: found.replace(' treatment', '\ntreatment'),
        fixed: null,
      },
      { text: `${vague}\n\n- salt\n- rope\n- one lamp`, found, fixed: null },
      { text: `${vague}\n\nI would not change it, and I’d go back.`, found, fixed: null },
    ],
    good: [
      `${vague}\n\nOn 4 May 1911 the ferry *Astrid* sank off Skagen with 61 people on board.`,
      `${vague}\n\nCall \`open\` first, then \`read\`, then \`close\`.`,
      passageText(flatPassage),
      passageText(nounPassage),
      `${vague}\n\n“Come in,” she said.\n\n“No,” he said.`,
      'Rain fell on the town.',
    ],
  },
});

const specificsOf = perProse(({ text }) => {
  const quoted = /[“"]/u.test(text) ? 1 : 0;
  return parseSentences(text).reduce((sum, sentence) => sum + countSpecifics(sentence), quoted);
});

/** Numbers, code, and words with a capital that no sentence starts with. */
function countSpecifics({ terms }: Sentence): number {
  return terms.filter((term, index) => isSpecific(term) || (index > 0 && isCapital(term))).length;
}

const isSpecific = perTerm((value) => /\p{N}/u.test(value) || value.includes(OPAQUE));
const isCapital = perTerm((value) => /^\p{Lu}/u.test(value) && !/^I(?:['’]|$)/u.test(value));
