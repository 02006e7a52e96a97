import type { Sentence } from '../../language/sentence.ts';
import { defineRule } from '../rule.ts';

/** Sentences in a row that must open alike. */
const RUN = 4;

export const anaphora = defineRule({
  id: 'anaphora',
  category: 'rhythm',
  family: ['B48'],
  kind: 'sentence',
  what: 'Four sentences in a row that open with the same words.',
  why: 'Repetition is a drum: it calls for attention. Beaten in plain prose, it drowns what is said.',
  severity: 'hint',
  trigger: { kind: 'density', minimum: 2, perThousand: 1.5 },
  message: 'Sentence after sentence opens with “{actual}”. Vary it, or make one sentence of them.',
  sources: [
    'Pattern catalogue B48: by density, since procedures and speeches repeat on purpose',
    'People do it more than models: a matter of style',
  ],
  blocks: ['paragraph'],
  profiles: { fiction: 'off', commit: 'off' },
  check(view, report) {
    const all = view.sentences();
    if (all.length < RUN) return;
    const sentences = all.filter(({ wordCount }) => wordCount > 2);
    let start = 0;
    for (let index = 1; index <= sentences.length; index++) {
      const next = sentences[index];
      if (next && openAlike(view.text, next, sentences[start]!)) continue;
      if (index - start >= RUN) {
        report({ start: sentences[start]!.startOf(0), end: sentences[start]!.endOf(1) });
      }
      start = index;
    }
  },
  examples: {
    bad: [
      {
        text: 'They could rest. They could eat. They could sing. They could wait until the boat came.',
        found: 'They could',
        fixed: null,
      },
      {
        text: 'It rained. This house was built in May. This house was sold in June. This house was burnt down in the war. This house is mine.',
        found: 'This house',
        fixed: null,
      },
      {
        text: '*We need* a roof. We need a stove.\nWe need four good chairs. We need sleep.',
        found: 'We need',
        fixed: null,
      },
      {
        text: 'There’s a pump in the yard. There’s a well behind it. There’s a stream below. There’s a river beyond.',
        found: ['There’s a'],
        fixed: null,
      },
      {
        text: 'You can walk there. You can row there. You can fly there. You can swim there. Or you can stay.',
        found: 'You can',
        fixed: null,
        format: 'text',
      },
      {
        text: 'In the morning it snowed. In the evening it thawed. In the night it froze again. In the end we stayed.',
        found: 'In the',
        fixed: null,
      },
    ],
    good: [
      'They could rest. They could eat. Then the boat came.',
      'You can walk there. You can row there. You can fly there. Or stay.',
      'He came home. He lit the stove. He slept.',
      '- You can walk.\n- You can row.\n- You can fly.',
      '> You can walk. You can row. You can fly.',
      'They could rest. “They could eat,” she said. They could sing. They could go.',
      'No. No. No.',
    ],
  },
});

function openAlike(text: string, one: Sentence, other: Sentence): boolean {
  // Most differ in their first letter.
  const isAlike = text.charAt(one.start).toLowerCase() === text.charAt(other.start).toLowerCase();
  return isAlike && openingOf(text, one) === openingOf(text, other);
}

/** Its first two words and what stands before them: speech is not the writer's drum. */
function openingOf(text: string, sentence: Sentence): string {
  return text.slice(sentence.start, sentence.endOf(1)).toLowerCase().replace(/\s+/gu, ' ');
}
