import { defineRule } from '../rule.ts';
import { leadLabel } from './lead-label.ts';

/** How an order begins: that is a sentence, and a full stop ends it by right. */
const order =
  /^(?:be|use|do|don[’']t|make|keep|get|take|give|know|avoid|never|always|ask|add|start|stop|set|find|try|let|go|put|write|read|check|think|say|tell|work|build|show|share|have)\b|\b(?:is|are|was|were|has|have|can|will|should|must|may)\b/iu;

export const labelFullStop = defineRule({
  id: 'label-full-stop',
  category: 'structure',
  family: ['D11'],
  kind: 'sentence',
  what: 'List labels that end in a full stop: “**Storage.** Keep it dry.”',
  why: 'A full stop says that something was said. Behind one word nothing was; a colon leads on to what is.',
  severity: 'hint',
  trigger: { kind: 'density', minimum: 3, perThousand: 2 },
  message: 'A label leads on: end it with a colon.',
  sources: [
    'Pattern catalogue D11: by density; at the head of a paragraph it is an old and good custom',
    'People do it more than models: a matter of style',
  ],
  blocks: ['list-item'],
  profiles: { commit: 'off' },
  check({ block, text }, report) {
    const label = leadLabel(block);
    if (label?.mark !== '.') return;
    const { markAt } = label;
    if (/\.\p{L}*$|[!?]/u.test(label.text) || label.text.split(/\s+/u).length > 4) return;
    if (order.test(label.text)) return;
    const [start, end] = [markAt, markAt + 1];
    const fixes = [
      { title: 'End the label with a colon', safe: true, changes: [{ start, end, text: ':' }] },
    ];
    if (text.charAt(start) === '.') report({ start: 0, end, fixes });
  },
  examples: {
    bad: [
      {
        text: '- **Storage.** Keep it dry.',
        found: 'Storage.',
        fixed: '- **Storage:** Keep it dry.',
      },
      {
        text: '- **Storage**. Keep it dry.',
        found: 'Storage**.',
        fixed: '- **Storage**: Keep it dry.',
      },
      {
        text: '1. **The north pier.** It faces the wind.',
        found: 'The north pier.',
        fixed: '1. **The north pier:** It faces the wind.',
      },
      {
        text: '* __Salt.__ Doesn’t\n  spoil.',
        found: 'Salt.',
        fixed: '* __Salt:__ Doesn’t\n  spoil.',
      },
      {
        text: '- **Care.** *None* is needed.\n- **Cost.** Nine crowns.',
        found: ['Care.', 'Cost.'],
        fixed: '- **Care:** *None* is needed.\n- **Cost.** Nine crowns.',
      },
      {
        text: '- **Lamps and oil.** For winter, or for fog.',
        found: 'Lamps and oil.',
        fixed: '- **Lamps and oil:** For winter, or for fog.',
      },
    ],
    good: [
      '- **Storage:** Keep it dry.',
      '**Storage.** Keep it dry.',
      '- **Storage.**',
      '- **Never put the lamp near the nets.** They burn.',
      '- Storage. Keep it dry.',
      '- **Is it dry?** Good.',
      '- **Be quick.** The tide turns.',
    ],
  },
});
