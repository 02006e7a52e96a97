import type { BlockView, Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { abstractNouns, emptyVerbs, resultVerbs } from './participial-tail.words.ts';
import { startsWithOrder } from '../structure/starts-with-order.ts';
import { findTails, tellsFact } from './tails.ts';

export const participialTail = defineRule({
  id: 'participial-tail',
  category: 'staging',
  family: ['B8'],
  kind: 'sentence',
  what: 'A comment hung on the end of a sentence: “, highlighting its importance”.',
  why: 'The sentence was over. The tail tells the reader what to think of it and adds nothing that could be checked.',
  severity: 'info',
  trigger: { kind: 'single' },
  promote: { severity: 'warning', minimum: 3, perThousand: 2 },
  message:
    'The sentence ends before “{actual}”. Cut the tail, or give its claim a sentence with facts.',
  sources: [
    'Pattern catalogue B8: participial clauses at 5.3 times the human rate (Reinhart 2025)',
    'Wikipedia: Signs of AI writing, “superficial analyses”',
  ],
  check,
  examples: {
    bad: [
      {
        text: 'Trust in the guild is soon lost, leading to a sense of despair.',
        found: 'leading to a sense of despair',
        fixed: 'Trust in the guild is soon lost.',
      },
      {
        text: 'The town might then have grown differently, illustrating the power of shared work.',
        found: 'illustrating the power of shared work',
        fixed: null,
      },
      {
        text: 'The town rebuilt its bridge in a year, illustrating the power of shared work.',
        found: 'illustrating the power of shared work',
        fixed: 'The town rebuilt its bridge in a year.',
      },
      {
        text: 'Two poets read that night, *underscoring the importance* of local voices.',
        found: 'underscoring the importance* of local voices',
        fixed: 'Two poets read that night.',
      },
      {
        text: 'The firm hired thirty apprentices, further reinforcing its commitment\nto the region.',
        found: 'further reinforcing its commitment\nto the region',
        fixed: 'The firm hired thirty apprentices.',
      },
      {
        text: 'Teachers meet the parents each month, fostering trust.',
        found: 'fostering trust',
        fixed: 'Teachers meet the parents each month.',
      },
      {
        text: 'The festival doubled in size, leading to a deeper sense of community.',
        found: 'leading to a deeper sense of community',
        fixed: 'The festival doubled in size.',
      },
      {
        text: 'The garden opens at noon, offering visitors a unique perspective; entry is free.',
        found: 'offering visitors a unique perspective',
        fixed: 'The garden opens at noon; entry is free.',
      },
      {
        text: 'Her last book sold well, cementing her legacy, and the next was already planned.',
        found: 'cementing her legacy',
        fixed: 'Her last book sold well, and the next was already planned.',
      },
      {
        text: 'The colour fades at the edges, symbolising loss, and decay.',
        found: 'symbolising loss, and decay',
        fixed: null,
      },
      {
        text: 'The guild opened a night school, fostering a culture of patience. This was not what the masters had voted for.',
        found: 'fostering a culture of patience',
        fixed: null,
      },
      {
        text: 'She runs a choir on Sundays, fostering a sense of belonging.',
        found: 'fostering a sense of belonging',
        fixed: 'She runs a choir on Sundays.',
      },
      {
        text: '- The workers share one kitchen, ensuring transparency and trust.',
        found: 'ensuring transparency and trust',
        fixed: '- The workers share one kitchen.',
      },
    ],
    good: [
      'The guild wants its members to speak of their craft as well as taking part in, influencing and learning from the community of the port.',
      'The best way to join the guild is to help the masters, demonstrating your commitment to the craft.',
      'Remove one plank from the hull, preserving the integrity of the rest.',
      'The mast is grey with salt at the top, giving a sense of great age. In short, it is what sailors call an old hand.',
      '1. The user opens the ledger, making any change of balance by hand.\n2. The clerk signs it.',
      '1. Turn the crank slowly, maintaining tension on the rope.\n2. Tie it off.',
      '- Ring the bell twice as late guests enter, offering more opportunities to lose the thread.',
      'She copies the old hinges, creating a balance of brass and oak.',
      'The node restarts, leaving the cache cold.',
      'The chart puts the reef up front, highlighting the parts of the channel that silt up.',
      'My aunt took me out on the river at six, sparking my passion for knots.',
      'The guild lent its boats for free, empowering people who would not have dared to row alone.',
      '- Introduce a rope between the two boats, thereby promoting stability.',
      'He went down the stairs, reflecting on what she had said.',
      'The dam broke, flooding forty farms.',
      'The flag is cleared, allowing the next thread to run.',
      'She spent the day reading, highlighting, and taking notes.',
      'The lamp swung over the water, reflecting in the dark windows.',
      'The rate fell to 3%, reflecting a drop in oil prices of 12%.',
      'When marking the exam, emphasizing one answer is unfair.',
      'The mirrors turned, reflecting the sun onto the tower.',
      'The colour fades at the edges, symbolising the fading of Empire.',
      'They keep the peace by fostering patience, promoting talk, and re-educating bailiffs.',
      'The new gear held, enabling growth from dozens of mills to hundreds.',
      'Her brother taught the whole class, inspiring them to build a raft.',
      'The two rates are, as a rule, reflecting the same costs.',
      'The hook runs last, reflecting what `init` has set.',
      'The compiler inlines the call, making the loop faster.',
      'The pass was snowed in, making it much more difficult to reach the community by cart.',
      'The mill closed early, making it impossible to meet expectations that week.',
      'The northern hives lost more bees, possibly reflecting differences in the quality of forage.',
      'He had carved the whole pulpit, a testament to his patience with oak.',
      'Opens the gate between the two ponds, giving the fish a sense of freedom.',
      'The mate hauls the second rope in, ensuring balance if the first one breaks.',
    ],
  },
});

const alternatives = (phrases: readonly string[]): string =>
  phrases.map((phrase) => phrase.replaceAll(' ', String.raw`\s+`)).join('|');
const emptyRe = new RegExp(String.raw`^(?:${alternatives(emptyVerbs)})\s`, 'i');
const resultRe = new RegExp(String.raw`^(?:${alternatives(resultVerbs)})\s`, 'i');
const abstractRe = new RegExp(
  String.raw`(?<![a-zß-ɏꞏ-])(?:${abstractNouns.join('|')})(?![a-zß-ɏꞏ-])`,
  'i',
);
/** A physical sense, a thought rather than a comment, or a fact. */
const literalRe =
  /^[a-zß-ɏꞏ]+\s+(?:on|upon|in|from|off|onto|light|sunlight|back|down|up|over|away)\b|\b(?:sun|sunlight|moon|moonlight|glass|window|windows|water|lamp|lamplight|firelight|candle|onto|bytes?|values?|pointer|cache|thread|code|compiler)\b|[%\d]/i;

/** A mark that the eye sees: on a page, a map or a screen. */
const shownRe =
  /^highlighting(?:\s+[a-zß-ɏꞏ]+){0,3}\s+(?:parts?|lines?|rows?|columns?|cells?|words?|errors?|text|matches|sections?|characters?|differences|syntax|passages?|fields?|buttons?)(?!\w)|^(?:highlighting|underlining)\b.*\b(?:red|green|blue|yellow|annotations?|colou?rs?|arrows?|pencil|ink)(?!\w)/i;
/** What somebody did for the one who tells: “sparking my passion for knots” is part of the story. */
const toldRe = /^(?:sparking|fueling|fuelling|inspiring|instilling)\s+(?:my|in\s+me)\b/i;
/** Whom it is for, told by what they do: “empowering people who would never row alone”. */
const whomRe = /\b(?:who|whom)\s+(?:[a-zß-ɏꞏ’']+\s+){4}/i;

/** A reading that is given as one: “possibly reflecting the wetter spring”. */
const guessRe = /^(?:possibly|likely|presumably|probably|apparently|arguably|conceivably)\b/i;
/** “Making it harder to find a tenant” tells a result, and the verb behind says which. */
const easeRe =
  /^making\s+(?:it|this|that|them)(?:\s+[a-zß-ɏꞏ]+){0,2}\s+(?:difficult|easy|easier|hard|harder|possible|impossible|simple|simpler)(?!\w)/i;

/** Somebody who acts: “he walks the wall, making changes to every hinge”. */
const personRe =
  /^(?:[^a-zß-ɏꞏ]*(?:(?:then|now|next|so|and|but|here|today|later)\W+)?)(?:I|we|you|he|she|they|someone|somebody|everyone|(?:(?:the|an?|each|every|one|another|our|my|his|her)\s+)?(?:[a-zß-ɏꞏ]+\s+)?(?:users?|students?|readers?|workers?|developers?|editors?|players?|drivers?|clients?|customers?|teachers?|maintainers?|man|men|woman|women|girls?|boys?|crew))\s/i;
/** What somebody does with his hands: an act of its own, and no effect of the clause before. */
const actRe =
  /^(?:making|building|creating|bringing|giving|capturing|revealing|exposing|aligning|balancing|securing|establishing|preserving)\s/i;
/** One thing more for somebody to do: an item of advice, or the point of a joke. */
const furtherChanceRe =
  /^(?:providing|offering|creating|giving)\s+(?:additional|more|further|another|fresh)\s+(?:opportunit(?:y|ies)|chances?|ways?|reasons?)\s+to\b/i;

/** “Taking part in, influencing and learning from”: all these share the object behind. */
const notOverRe =
  /\b(?:of|for|to|with|from|at|into|upon|(?:part|involved|interested|engaged)\s+in)$/i;
/** “The best way is to help, showing that you can”: the tail says how to. */
const adviceRe = /\b(?:ways?|means|method|trick)\b[^,]{0,80}\s(?:is|are)\s+to\s/i;
/** The next sentence goes on from what the tail says. */
const summedUpRe = /^[.;]\s+(?:In\s+short|Thus|So)(?!\w)/;

/** Outside lists an order shows by its object: “remove a plank”, but not “trust is shattered”. */
const orderedRe =
  /^\S+\s+(?:an?|the|this|these|that|those|all|any|each|every|one|two|your|it|them)(?!\w)/i;

/** Whether the participle goes on with what somebody does, as in the steps of an instruction. */
function isAct(clause: string, words: string, isItem: boolean): boolean {
  if (startsWithOrder(clause) && (isItem || orderedRe.test(clause))) return true;
  if (isItem && furtherChanceRe.test(words)) return true;
  return personRe.test(clause) && actRe.test(words);
}

/** Whether the tail itself tells something of the matter. */
function tells(words: string, clause: string): boolean {
  if (shownRe.test(words) || whomRe.test(words)) return true;
  return toldRe.test(words) && /\b(?:me|my|I)\b/u.test(clause);
}

function check(view: BlockView, report: (report: Report) => void): void {
  const { block, text } = view;
  const isItem = block.kind === 'list-item';
  for (const { start, end, words, clause, fixes } of findTails(view)) {
    if (guessRe.test(text.slice(start, end)) || easeRe.test(words) || tells(words, clause))
      continue;
    if (notOverRe.test(clause) || adviceRe.test(clause)) continue;
    if (summedUpRe.test(text.slice(end, end + 20))) continue;
    const isEffect = resultRe.test(words) && abstractRe.test(words);
    const says = emptyRe.test(words) || (isEffect && !isAct(clause, words, isItem));
    if (says && !literalRe.test(words) && !tellsFact(words)) report({ start, end, fixes });
  }
}
