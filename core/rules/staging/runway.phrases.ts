import type { PhraseRow } from '../rule.ts';
import { textBehind, textOf } from '../around.ts';

const lead = '(and|but|so|yet)?';

export const phrases: readonly PhraseRow[] = [
  {
    pattern: `^${lead} (the)? (simple|plain|sad|honest)? (truth|reality|fact) (of the matter)? (is|remains|was) (that)`,
    fix: 'delete',
    safe: false,
  },
  {
    pattern: `^${lead} what (this|that|it) (all)? (means|meant|shows|suggests|tells us|boils down to) is that`,
    fix: 'delete',
    safe: false,
  },
  {
    pattern: `^${lead} what (is|was) (clear|certain|striking|important|interesting|remarkable|notable|undeniable|more|fascinating) (here)? is that`,
    fix: 'delete',
    safe: false,
  },
  {
    pattern: `^${lead} the (key|point|problem|thing|issue|challenge|trick|question|goal|beauty|irony|idea|lesson|result|answer|secret|difference|danger|catch|implication|takeaway|hope|tragedy|paradox|aim) (here)? (is|was) (that|to|not|how|whether|this)`,
    // “Whether it will float or sink”: both answers are named, and the sentence asks.
    accept: (hit) =>
      !/whether$/i.test(textOf(hit)) || !/^[^.!?]*\bor\b/i.test(textBehind(hit, 200)),
  },
  { pattern: `^${lead} what (truly|really|ultimately|actually)? (makes|made) <1-6> (is|was)` },
  {
    pattern: `^${lead} what (truly|really|ultimately|actually)? (matters|mattered|counts|remains|remained|emerges|emerged|follows|followed|began|begins|happened|stands out|resulted|distinguishes <1-3>|sets <1-3> apart|unites <1-3>|connects <1-3>|started as|began as <1-4>) (most|now|here|next|today)? (is|was)`,
  },
  {
    pattern: `^${lead} what (i|we|you|they|he|she|people|the <1>) (really|truly|actually|often|did not)? (need|want|needed|wanted|found|saw|see|have|know|got|learned|realized|discovered|do not have|lack) (now|here|is not|today)? (is|was)`,
  },
  {
    pattern: `^${lead} (it is|it was) (this|these|that|those|precisely this|exactly this|the) (very)? <1-4> (that|which) (makes|made|gives|gave|allows|allowed|drives|drove|defines|defined|sets|keeps|kept|separates|transforms|transformed|turns|turned|enables|ensures|ultimately)`,
  },
];
