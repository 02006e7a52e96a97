import type { Span } from '../../finding.ts';
import { quotedSpans } from '../../prose/quotations.ts';
import { perProse } from '../per-prose.ts';
import { defineDocumentRule } from '../rule.ts';

const contracted =
  /\b(?:(?:do|does|did|is|are|was|were|has|have|had|would|could|should|ca|wo)n[’']t|(?:i|you|we|they|he|she|it|that|there|what|who|here|let)[’'](?:m|re|ve|ll|d|s))(?!\w)/i;
const long =
  /\b(?:(?:do|does|did|is|are|was|were|has|have|had|would|could|should) not|cannot|will not|i am|(?:you|we|they) are|(?:he|she|it|that|there) is|(?:i|you|we|they) (?:have|will|would)|(?:he|she|it) (?:will|would))(?!\w)/gi;
const address = /\b(?:you|your|yours|i|my|we|our|us)\b/i;

const hasContraction = perProse(({ text }) => contracted.test(text));
const isAddress = perProse(({ text }) => address.test(text));

/** What could be contracted. */
const chancesOf = perProse(({ text }): readonly Span[] => {
  const quoted = quotedSpans(text);
  return [...text.replaceAll('\n', ' ').matchAll(long)]
    .filter(({ index }) => !quoted.some(({ start, end }) => start <= index && index < end))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
});

export const noContractions = defineDocumentRule<true>({
  id: 'no-contractions',
  category: 'rhythm',
  family: ['E21'],
  kind: 'document',
  what: 'Not one “don’t” or “it’s” in a post that speaks to its reader.',
  why: 'People who write “you” and “I” contract. A post that never does keeps its tie on at the beach.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message:
    'Nothing is contracted in this post, although it speaks to its reader. “{actual}” could be.',
  sources: [
    'Pattern catalogue E21: a matter of register, so for blogs only',
    'Learners of English contract little, so nothing is said of essays',
    'Threshold on the development corpus: 2 % of human posts with 10 chances take none of them',
  ],
  blocks: ['paragraph', 'list-item'],
  profiles: { docs: 'off', essay: 'off', news: 'off', fiction: 'off', commit: 'off', email: 'off' },
  options: [
    {
      name: 'chances',
      default: 10,
      minimum: 1,
      description: 'Places where a text could contract before it is reported for never doing so.',
    },
  ],
  read({ words }) {
    return words > 0 ? true : undefined;
  },
  judge({ parts, options }, report) {
    // The first contraction settles it, and most texts have one soon.
    if (parts.some(({ block }) => hasContraction(block.prose))) return;
    if (!parts.some(({ block }) => isAddress(block.prose))) return;
    const chances = parts.map(({ index, block }) => ({ index, spans: chancesOf(block.prose) }));
    const count = chances.reduce((sum, { spans }) => sum + spans.length, 0);
    if (count < (options['chances'] ?? 10)) return;
    const first = chances.find(({ spans }) => spans.length > 0);
    if (first) report({ index: first.index, ...first.spans[0]! });
  },
  examples: {
    bad: [
      {
        text: 'I am glad that you have come. It is not far. You will see the mill, which does not turn, and we will sit by the weir. I would bring bread. They are not fond of guests, so do not ring. You cannot miss it.',
        found: 'I am',
        fixed: null,
      },
      {
        text: 'If you are new here, do not worry: it is easy. You will need a jar. I have six.\n\n- You do not need sugar.\n- It is not wine.\n- You will wait a week.\n\nWe are patient. It would not do to hurry. They have time.',
        found: 'you are',
        fixed: null,
      },
      {
        text: 'My boat is old, and *it is* slow. I do not mind. You would not either. We have no hurry. She does not leak, she has not sunk, and\nshe will not. I will sell her when I am ninety, if I am not drowned.',
        found: 'it is',
        fixed: null,
      },
      {
        text: '# Why I do not bake\n\nYou will laugh. I have an oven. I have flour. I do not have time. It is that simple. We are eight. They are hungry. There is a shop. It is near. I will go now.',
        found: 'You will',
        fixed: null,
      },
      {
        text: 'We are closed. You will find us again in May. We do not answer letters. We have no phone. There is a box. It is green. You cannot miss it. It will not bite. We will write. I am sure.',
        found: 'We are',
        fixed: null,
        format: 'text',
      },
      {
        text: 'Could not you and I have met there? I did not go. You did not call. It was not late. We were not tired. They had not left. It is odd. I would have come. You would have sung. It is over.',
        found: 'Could not',
        fixed: null,
      },
    ],
    good: [
      'I am glad that you’ve come. It is not far. You will see the mill, which does not turn, and we will sit by the weir. I would bring bread. They are not fond of guests, so do not ring. You cannot miss it.',
      'I am glad. It is not far. You will see.',
      'The court did not hold that it is void. The seller did not know. The deed was not read. The buyer could not pay. There is no record. It is clear that he is bound. They are heirs. It has not lapsed. It would not matter. He will not pay.',
      '> I am glad that you have come. It is not far. You will see the mill, which does not turn, and we will sit by the weir. I would bring bread. They are not fond of guests, so do not ring. You cannot miss it.',
      'He said: “I am glad that you have come. It is not far. You will see the mill, which does not turn, and we will sit by the weir. I would bring bread. They are not fond of guests, so do not ring.”',
      'You know, it’s not far. I will go. You will not. We are late. They are early. It is cold. It is dark. I have soup. You have bread. We do not share. I am sorry.',
    ],
  },
});
