import type { Span } from '../../finding.ts';
import type { Block } from '../../prose/block.ts';
import { defineDocumentRule } from '../rule.ts';
import { leadLabel } from './lead-label.ts';

/** Labels that are pointed at. */
const SHOWN = 3;
/** A text with fewer labels than this that end in a colon has no custom to break. */
const CUSTOM = 2;

/** How an order begins: that is a sentence, and a full stop ends it by right. */
const order =
  /^(?:be|use|do|don[’']t|make|keep|get|take|give|know|avoid|never|always|ask|add|start|stop|set|find|try|let|go|put|write|read|check|think|say|tell|work|build|show|share|have)\b|\b(?:is|are|was|were|has|have|can|will|should|must|may)(?!\w)/i;

/** A label of a list item, by the mark that ends it. */
interface Label {
  readonly mark: ':' | '.';
  /** Where the mark stands, in prose offsets. */
  readonly at: Span;
}

export const labelFullStop = defineDocumentRule<Label>({
  id: 'label-full-stop',
  category: 'structure',
  family: ['D11'],
  kind: 'document',
  what: 'List labels that end in a full stop, in a text where others end in a colon.',
  why: 'Either mark is good custom. Where both stand in one text, the reader looks for a difference that is not there.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message: 'Other labels in this text end in a colon. End this one with a colon, too.',
  sources: [
    'Pattern catalogue D11: at the head of a paragraph a full stop is an old and good custom',
    'People do it more than models: a matter of style, and only where both ways are mixed',
  ],
  blocks: ['list-item'],
  profiles: { commit: 'off' },
  read({ block }) {
    return readLabel(block);
  },
  judge({ parts }, report) {
    const stops = parts.filter(({ facts }) => facts.mark === '.');
    const colons = parts.length - stops.length;
    if (colons < CUSTOM || colons < stops.length) return;
    for (const { index, facts } of stops.slice(0, SHOWN)) {
      const fixes = [
        { title: 'End the label with a colon', safe: false, changes: [{ ...facts.at, text: ':' }] },
      ];
      report({ index, start: 0, end: facts.at.end, fixes });
    }
  },
  examples: {
    bad: [
      {
        text: '- **Salt:** Dry.\n- **Oil:** Cold.\n- **Storage.** Keep it dry.',
        found: 'Storage.',
        fixed: '- **Salt:** Dry.\n- **Oil:** Cold.\n- **Storage:** Keep it dry.',
      },
      {
        text: '- **Salt**: Dry.\n- **Oil**: Cold.\n- **Storage**. Keep it dry.',
        found: 'Storage**.',
        fixed: '- **Salt**: Dry.\n- **Oil**: Cold.\n- **Storage**: Keep it dry.',
      },
      {
        text: '1. **The north pier.** It faces the wind.\n2. **The slip:** For boats.\n3. **The store:** For nets.',
        found: 'The north pier.',
        fixed:
          '1. **The north pier:** It faces the wind.\n2. **The slip:** For boats.\n3. **The store:** For nets.',
      },
      {
        text: '* __Salt.__ Doesn’t\n  spoil.\n\nAnd:\n\n* __Oil:__ Spoils.\n* __Milk:__ Sours.',
        found: 'Salt.',
        fixed: '* __Salt:__ Doesn’t\n  spoil.\n\nAnd:\n\n* __Oil:__ Spoils.\n* __Milk:__ Sours.',
      },
      {
        text: '- **Care.** *None* is needed.\n- **Cost.** Nine crowns.\n- **Size:** Small.\n- **Age:** New.',
        found: ['Care.', 'Cost.'],
        fixed:
          '- **Care:** *None* is needed.\n- **Cost.** Nine crowns.\n- **Size:** Small.\n- **Age:** New.',
      },
      {
        text: '- **Lamps and oil.** For winter, or for fog.\n- **Nets:** For May.\n- **Rope:** For tows.',
        found: 'Lamps and oil.',
        fixed:
          '- **Lamps and oil:** For winter, or for fog.\n- **Nets:** For May.\n- **Rope:** For tows.',
      },
    ],
    good: [
      '- **Salt.** Keep it dry.\n- **Oil.** Keep it cold.\n- **Milk.** Drink it.',
      '- **Storage:** Keep it dry.\n- **Care:** None.\n- **Cost:** Nine crowns.',
      '- **Salt.** Dry.\n- **Oil.** Cold.\n- **Milk.** Fresh.\n- **Bread:** Old.',
      '**Storage.** Keep it dry.\n\n- **Salt:** Dry.\n- **Oil:** Cold.',
      '- **Storage.**\n- **Salt:** Dry.\n- **Oil:** Cold.',
      '- **Never put the lamp near the nets.** They burn.\n- **Salt:** Dry.\n- **Oil:** Cold.',
      '- **Is it dry?** Good.\n- **Salt:** Dry.\n- **Oil:** Cold.',
      '- **Be quick.** The tide turns.\n- **Salt:** Dry.\n- **Oil:** Cold.',
    ],
  },
});

/** A short label of a list item; an order or a question is a sentence, and none. */
function readLabel(block: Block): Label | undefined {
  const label = leadLabel(block);
  if (label === undefined || (label.mark !== '.' && label.mark !== ':')) return undefined;
  const at = { start: label.markAt, end: label.markAt + 1 };
  if (label.mark === ':') return { mark: ':', at };
  if (/\.[A-Za-zÀ-ɏꞏ]*$|[!?]/u.test(label.text) || label.text.split(/\s+/u).length > 4)
    return undefined;
  if (order.test(label.text) || block.prose.text.charAt(at.start) !== '.') return undefined;
  return { mark: '.', at };
}
