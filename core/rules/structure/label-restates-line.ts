import { parseSentences } from '../../language/sentences.ts';
import { contentWords } from '../rhythm/content-words.ts';
import { defineRule } from '../rule.ts';
import { leadLabel } from './lead-label.ts';

/** What a line of a glossary goes on with behind its term. */
const definition =
  /^\W*(?:[a-zß-ɏꞏ]+[’']?s?\W+){1,5}?(?:(?:is|are|was|stands for|refers to|means|describes)\s+(?:an?|the|one|when|how|what|where|any|all|used)\b|(?:controls?|defines?|determines?|specif(?:y|ies)|represents?|contains?|consists?|indicates?|measures?)\b)/i;
/** A line that goes on without a verb explains the term as a dictionary does. */
const verb =
  /\b(?:am|is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|may|might|must|shall|should|it|they|we|you)\b|[’'](?:s|re|ve|ll|d)\b|[a-zß-ɏꞏ]{3,}(?:ed|[^s\W]s)(?!\w)/i;
/** “A rope with a hook, …”: the kind of thing it is and what sets it apart, as a glossary says it. */
const genus =
  /^\W*(?:an?|any|one)\s+(?:[a-zß-ɏꞏ][a-zß-ɏꞏ’'-]*\s+){1,4}(?:that|which|who|whose|where|with|without|for|of|from|in|associated|attached|used|made|known|called|given|held)(?!\w)/i;
/** A key word, a name in a program or a property: the line must say it to say what it is. */
const nameOfPart = /^(?:[\p{Lu}\d_ -]{2,}|\S*_\S*|\p{Ll}[\p{L}\d]*)$/u;
/** What a button or a setting does, as a manual says it of each. */
const doing =
  /^\W*(?:selects?|chooses?|sets|shows|enables|disables|ignores|controls|opens|closes|displays|hides|toggles)\s+(?:an?|the|all|which|whether|how)(?!\w)/i;
/** Telling words a label may have. */
const LONGEST = 3;

export const labelRestatesLine = defineRule({
  id: 'label-restates-line',
  category: 'structure',
  family: ['D8'],
  kind: 'sentence',
  what: 'A bold label whose words the line behind it says again: “**Cost:** The cost is …”.',
  why: 'The reader is told what the line is about, and then told again by the line. One of the two can go.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message: 'The line says “{actual}” again. Begin the line with what is new, or delete the label.',
  sources: [
    'Pattern catalogue D8; a term and its definition are left alone',
    'In a list the other items have labels, so that deleting one would break the row: no fix there',
  ],
  blocks: ['paragraph', 'list-item'],
  profiles: { commit: 'off' },
  check({ block, text }, report) {
    const label = leadLabel(block);
    if (label === undefined || label.mark === '.') return;
    if (nameOfPart.test(label.text) || !saysAgain(label.text, text.slice(label.rest))) return;
    const changes = [{ start: 0, end: label.rest, text: '' }];
    const fixes =
      block.kind === 'list-item' ? [] : [{ title: 'Delete the label', safe: false, changes }];
    report({ start: 0, end: label.text.length, fixes });
  },
  examples: {
    bad: [
      {
        text: '- **Cost:** The cost of the pump is low.',
        found: 'Cost',
        fixed: null,
      },
      {
        text: '- **Performance**: performance has improved since May.\n- Nothing else has.',
        found: 'Performance',
        fixed: null,
      },
      {
        text: '**Reliable service:** Our service is reliable, and it’s cheap.',
        found: 'Reliable service',
        fixed: 'Our service is reliable, and it’s cheap.',
      },
      {
        text: '1. **Colours:** The colour is *red*.',
        found: 'Colours',
        fixed: null,
      },
      {
        text: '- **Clean water** — Clean\n  water comes from the hill.',
        found: 'Clean water',
        fixed: null,
      },
      {
        text: '* **Improved grip:** It improves your grip.\n* **Weight:** Nine stone.',
        found: 'Improved grip',
        fixed: null,
      },
      {
        text: '**Cost:** The cost has doubled since May.',
        found: 'Cost',
        fixed: 'The cost has doubled since May.',
      },
    ],
    good: [
      '**Lamp colour:** Sets the lamp colour that is shown at night.',
      '**Close:** Closes the hatch without a lamp.',
      '- **OARS**: The OARS field requires a number.',
      '- **oars**: The number of oars is two.',
      '- **oarCount**: The oarCount is two.',
      '- **Cost:** It takes nine crowns to buy and one to keep.',
      '- **Cost.** The cost of the pump is low.',
      '- **Anvil:** An anvil is a block to forge on.',
      '- **Anvil weight:** The anvil weight determines how much it moves.',
      '- **Anvil weight:** the weight of the anvil in stone',
      '- **Repairs:** Stop the pump before repairing the valve.',
      '- **Cost**',
      '- Cost: the cost of the pump is low.',
      '- **Anvil:** a block to forge on; the smith’s anvil is steel.',
      '- **Pier, north:** The south pier is older.',
      'The **cost** of the pump is low.',
      '- **Heaving line:** A line attached to a hawser, like the one it hauls. It is thrown first.',
    ],
  },
});

function saysAgain(label: string, rest: string): boolean {
  const [own] = parseSentences(label);
  const [line] = parseSentences(rest);
  if (own === undefined || line === undefined) return false;
  const said = contentWords(own);
  const again = new Set(contentWords(line).slice(0, said.length + 1));
  if (said.length === 0 || said.length > LONGEST) return false;
  if (!said.every((word) => again.has(word))) return false;
  if (doing.test(rest)) return false;
  return !definition.test(rest) && !genus.test(rest) && verb.test(rest.slice(line.start, line.end));
}
