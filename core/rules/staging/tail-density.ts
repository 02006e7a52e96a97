import type { BlockView, Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { findTails, tellsFact, wordCount } from './tails.ts';

export const tailDensity = defineRule({
  id: 'tail-density',
  category: 'staging',
  family: ['B8'],
  kind: 'sentence',
  what: 'Sentence after sentence that trails off in a participle: “, making it …”, “, allowing them to …”.',
  why: 'Each tail hangs a second claim on the first without saying how they are connected. As a habit it gives every sentence the same fall.',
  severity: 'info',
  trigger: { kind: 'density', minimum: 3, perThousand: 3 },
  message: '“{actual}” is one tail of many. Give it a sentence and a subject, or cut it.',
  sources: [
    'Pattern catalogue B8: participial clauses at 5.3 times the human rate (Reinhart 2025)',
    'Tails about people are left out: storytellers use them more often than models do',
  ],
  profiles: { fiction: 'off' },
  check,
  examples: {
    bad: [
      {
        text: 'The pump runs at night, reducing the load on the grid.',
        found: 'reducing the load on the grid',
        fixed: 'The pump runs at night.',
      },
      {
        text: 'The new road is *twice as wide*, allowing for much faster traffic.',
        found: 'allowing for much faster traffic',
        fixed: 'The new road is *twice as wide*.',
      },
      {
        text: 'Prices rose in the spring, thereby forcing\nmany shops to close.',
        found: 'thereby forcing\nmany shops to close',
        fixed: 'Prices rose in the spring.',
      },
      {
        text: 'The roof is made of slate, making it heavy and dear.',
        found: 'making it heavy and dear',
        fixed: 'The roof is made of slate.',
      },
      {
        text: 'The law was passed in a day, leaving no time for debate; the press slept.',
        found: 'leaving no time for debate',
        fixed: 'The law was passed in a day; the press slept.',
      },
      {
        text: 'Ice came early that winter, closing the harbour for good.',
        found: 'closing the harbour for good',
        fixed: 'Ice came early that winter.',
      },
      {
        text: 'The rope slipped off the winch, causing the boat to drift away.',
        found: 'causing the boat to drift away',
        fixed: null,
      },
      {
        text: 'The wave broke over the pier, leaving the old boards steaming in the sun.',
        found: 'leaving the old boards steaming in the sun',
        fixed: null,
      },
      {
        text: 'The ferry stops at noon, leaving the bakers without time to go on kneading.',
        found: 'leaving the bakers without time to go on kneading',
        fixed: 'The ferry stops at noon.',
      },
      {
        text: 'The new ferry helps people in the bay, cutting the trip to the market.',
        found: 'cutting the trip to the market',
        fixed: 'The new ferry helps people in the bay.',
      },
    ],
    good: [
      'She stood at the window, watching the rain come in.',
      'He ran down the hill, shouting at the dog.',
      'The farm grows many crops, including beans and barley.',
      'Nothing is certain, depending on the weather in May.',
      '“The road is wide,” he said, looking at the old map.',
      'The day was spent cooking, cleaning, and mending the nets.',
      'The bell rang twice, meaning noon.',
      'The firm wants to build strong, lasting bonds with buyers.',
      'The bridge was closed for a year, cutting Leeds off from the north.',
      'The tool reads the file, replacing `a` by `b` in each line.',
      'The price rose in spring, doubling to 9 crowns a sack.',
      'The mills are, in most wet years, turning the grain of three parishes.',
      'There was much to do that year, baking, grinding, and cart repairs, fixing all kinds of things.',
      'Running for the bus, hoping for rain, is no plan.',
      'He led two lives, a net mender by day, aspiring fiddler by night.',
      'Marta let go of the rope, leaping down onto the wet pier.',
      'Most people mend the nets at home, accepting the smell of the tar.',
      'Opens the gate between the two ponds, letting fish pass upstream.',
      'The mill stops by itself, ringing a bell if the hopper is empty.',
    ],
  },
});

/** Somebody who acts: the tail tells what they do meanwhile, and is no comment. */
const personRe =
  /["“”]|\b(?:I|he|she|you|my|his|her|him|me|your|we|our|us|they|them|himself|herself|man|men|woman|women|boy|girl|child)(?!\w)/i;
/** People who do something: “people” that it is done to are no actors. */
const peopleRe =
  /(?:^|,\s+)(?:(?:and|but|so|yet|the|these|those|most|many|more|some|few|several|all|other|such)\s+){0,3}people(?!\w)/i;
/** Prepositions that look like participles, and what bodies and things do in a scene. */
const sceneRe =
  /^(?:including|during|according|regarding|concerning|something|anything|everything|nothing|morning|evening|being|depending|following|considering|assuming|excluding|starting|beginning|ranging|looking|staring|watching|holding|pulling|pushing|turning|moving|standing|sitting|walking|running|waiting|trying|listening|breathing|smiling|nodding|leaning|shaking|rolling|falling|rising|hanging|peering|gazing|glancing|reaching|dragging|carrying|shouting|talking|thinking|wondering|hoping|studying|feeling|seeing|hearing|coming|going|catching|throwing|swinging|clutching|gripping|waving|rubbing|wiping|blinking|glaring|grinning|frowning|lying|sinking|drifting|spinning|floating|burning|glowing|gleaming|shining|spilling|pouring|sliding|crawling|creeping|jumping|flying|using|working|asking|saying|telling|examining|searching|adjusting|gesturing|whispering|blocking|crossing|filling|covering|bending|twisting|hurrying|disappearing|licking|checking|bouncing|dropping|crashing|putting|picking|tumbling|rushing|shoving|squeezing|bursting|firing|settling|trailing|stooping|aspiring|leaping|climbing|stepping|stumbling|scrambling|ducking|diving|grabbing|kicking|lifting|tugging|swaying|scattering)(?!\w)/i;

/** The tail tells what came of it, which is news: “, leaving the boards steaming”. */
const outcomeRe =
  /^(?:causing|resulting\s+in|producing|leaving\s+(?:(?!(?:to|for|with|without|and|but|no|little)\b)\S+\s+){1,5}(?![a-zß-ɏꞏ]*thing\b)[a-zß-ɏꞏ]{2,}ing)(?!\w)/i;

function check(view: BlockView, report: (report: Report) => void): void {
  for (const { start, end, words, clause, fixes } of findTails(view)) {
    if (wordCount(words) < 4 || words.includes(',')) continue;
    if (sceneRe.test(words) || tellsFact(words)) continue;
    if (!/[A-Za-zÀ-ɏꞏ]/u.test(clause) || peopleRe.test(clause)) continue;
    if (!personRe.test(`${clause} ${words}`))
      report({ start, end, fixes: outcomeRe.test(words) ? [] : fixes });
  }
}
