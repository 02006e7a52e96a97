import type { SentenceFact } from '../sentence-facts.ts';
import { sentenceFacts } from '../sentence-facts.ts';
import { defineDocumentRule } from '../rule.ts';
import { Sums } from '../tally.ts';

/** A sentence of at most so many words is short. */
const SHORT = 5;
/** So many short sentences in a row are a burst. */
const RUN = 3;
/** Where more than one in so many sentences outside of bursts is short too, that is the tone. */
const RARE = 8;

interface Facts {
  /** Sentences. */
  readonly all: number;
  readonly short: number;
  readonly bursts: readonly (readonly SentenceFact[])[];
}

export const staccatoBurst = defineDocumentRule({
  id: 'staccato-burst',
  category: 'rhythm',
  family: ['B47'],
  kind: 'document',
  what: 'A burst of tiny sentences in a text of long ones: “It works. It scales. It lasts.”',
  why: 'One short sentence lands. Three in a row are a drum roll, and the reader looks for what they announce.',
  severity: 'hint',
  trigger: { kind: 'density', minimum: 2, perThousand: 1.5 },
  message: 'A burst of tiny sentences. Join them, or keep the one that matters.',
  sources: [
    'Pattern catalogue B47: by density; steps and fiction write so by right',
    'Texts whose sentences are short throughout are left alone: they have that tone',
  ],
  blocks: ['paragraph'],
  profiles: { fiction: 'off', commit: 'off' },
  read(view): Facts | undefined {
    if (view.words === 0) return undefined;
    const sentences = sentenceFacts(view);
    const short = sentences.filter(({ words }) => words <= SHORT).length;
    return { all: sentences.length, short, bursts: burstsOf(sentences) };
  },
  tally: () =>
    new Sums({ all: 0, short: 0, inBursts: 0 }, (sums, { all, short, bursts }: Facts, sign) => {
      sums.all += sign * all;
      sums.short += sign * short;
      for (const burst of bursts) sums.inBursts += sign * burst.length;
    }),
  judge(document, report) {
    const { tally } = document;
    const { all, short, inBursts } = tally.sums;
    if (inBursts === 0) return;
    if ((short - inBursts) * RARE > all - inBursts) return;
    const { parts } = document;
    for (const { index, facts } of parts) {
      for (const burst of facts.bursts) {
        report({ index, start: burst[0]!.start, end: burst.at(-1)!.end });
      }
    }
  },
  examples: {
    bad: [
      {
        text: 'The new pump was paid for by the parish and put in before the frost came. It works. It lasts. It sings.',
        found: 'It works. It lasts. It sings.',
        fixed: null,
      },
      {
        text: 'No waste. No noise. No smoke. That is what the maker of the stove had promised us when we met him at the fair.',
        found: 'No waste. No noise. No smoke.',
        fixed: null,
      },
      {
        text: 'We looked for the old man along the whole length of the beach until it was dark. *Nothing.* Not a sound.\nNot a footprint. Then the fog came in from the north and we had to go home without him.',
        found: 'Nothing.* Not a sound.\nNot a footprint.',
        fixed: null,
      },
      {
        text: 'It’s small. It’s cheap. It isn’t pretty. But when the roads are closed and the phone is dead, it will get you to the village and back again.',
        found: 'It’s small. It’s cheap. It isn’t pretty.',
        fixed: null,
      },
      {
        text: 'The committee met eleven times between the flood and the harvest to settle who should pay. They talked. They ate. They left. They met again.',
        found: 'They talked. They ate. They left. They met again.',
        fixed: null,
        format: 'text',
      },
      {
        text: 'Why does a boat that was built for rivers do so well in the open sea, year after year? Weight. Balance. Luck.',
        found: 'Weight. Balance. Luck.',
        fixed: null,
      },
    ],
    good: [
      'It works. It lasts.',
      'The pump was paid for by the parish and put in before the frost came. It works.',
      'He sat. He ate. He looked at the door. Nobody came. The clock struck. He put on his hat and left. It rained.',
      '- It works.\n- It lasts.\n- It sings.\n\nThat is what the man at the fair had told us about the stove he wanted to sell.',
      '> It works. It lasts. It sings.\n\nThat is what the man at the fair had told us about the stove he wanted to sell.',
      'Turn the tap. Wait a minute or two until the water that comes out of it is quite clear. Fill the jug.',
    ],
  },
});

/** The runs of short sentences in one paragraph. */
const none: readonly SentenceFact[][] = [];

function burstsOf(facts: readonly SentenceFact[]): readonly SentenceFact[][] {
  if (facts.length < RUN) return none;
  const bursts: SentenceFact[][] = [];
  let run: SentenceFact[] = [];
  for (const fact of [...facts, undefined]) {
    if (fact && fact.words <= SHORT) {
      run.push(fact);
      continue;
    }
    if (run.length >= RUN) bursts.push(run);
    run = [];
  }
  return bursts;
}
