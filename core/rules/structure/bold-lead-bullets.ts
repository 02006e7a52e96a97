import { defineDocumentRule } from '../rule.ts';
import { Sums } from '../tally.ts';
import type { Block } from '../../prose/block.ts';
import { blocksUnder, glossaryHeading } from './blocks-under.ts';
import { isNumbered } from './is-numbered.ts';
import { leadLabel, type LeadLabel } from './lead-label.ts';
import { startsWithOrder } from './starts-with-order.ts';

/** No more than a figure, a date or one word behind a label. */
const figure = /^(?:[^.!?]{0,24}\p{N}[^.!?]{0,24}(?:\.\p{N}[^.!?]{0,12})?|\S+)[.!?]?$/u;
const dateRe =
  /^(?:(?:early|mid|late|by|until|from|throughout|end\s+of)[\s-]+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:day|week|month|year)\s+\d|\d{4}\b|\d{1,2}[:.]\d{2}\b|Q[1-4]\b)/i;
/** A mark for done, open or failed, as in a column of a table. */
const statusRe = /^\s*[✅✓✔☑❌✗✘⏳]/u;
/** Capitals, code or a command. */
const keywordRe = /^(?:(?=.*[\p{Lu}\uA78F])\P{Ll}{2,60}|\uA78F|\p{Ll}[\p{L}\d_.-]*)$/u;
/** Lists that are pointed at. */
const SHOWN = 3;

export const boldLeadBullets = defineDocumentRule({
  id: 'bold-lead-bullets',
  category: 'structure',
  family: ['D7'],
  kind: 'document',
  what: 'Every item of a list begins with a bold label: “**Speed:** …”.',
  why: 'Labels make a glossary of what may have been an argument: each point stands alone and none leads to the next.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message:
    'Every item of this list begins with a bold label. Would a few sentences carry the thought better?',
  sources: [
    'Pattern catalogue D7: in technical docs people do it more than models, so this is a matter of style',
  ],
  blocks: ['list-item'],
  profiles: { docs: 'off', commit: 'off' },
  options: [
    { name: 'items', default: 4, minimum: 2, description: 'Labelled items a list must have.' },
  ],
  read({ block, text, words }) {
    const label = words > 0 ? leadLabel(block) : undefined;
    return {
      labelEnd: label && label.mark !== '–' && label.mark !== '—' ? label.markAt : 0,
      isApart: label !== undefined && standsApart(block, label),
      isStep: label !== undefined && startsWithOrder(label.text),
      isFigure: label !== undefined && figure.test(text.slice(label.rest)),
      isStatus: label !== undefined && statusRe.test(text.slice(label.rest)),
      isKeyword: label !== undefined && keywordRe.test(label.text.trim()),
      isDate: label !== undefined && dateRe.test(label.text.trim()),
      label: label?.text.trim().toLowerCase() ?? '',
      level: block.level,
      words,
    };
  },
  tally: () =>
    new Sums({ labels: 0 }, (sums, { labelEnd }: { readonly labelEnd: number }, sign) => {
      if (labelEnd > 0) sums.labels += sign;
    }),
  judge(document, report) {
    const { tally, blocks, text, options } = document;
    if (tally.sums.labels < (options['items'] ?? 4)) return;
    const { parts } = document;
    const lists = new Map<number, (typeof parts)[number][]>();
    for (const part of parts) {
      const list = lists.get(part.block.container.start);
      if (list) list.push(part);
      else lists.set(part.block.container.start, [part]);
    }
    const fields = recurringLabels(
      [...lists.values()].map((list) => list.map(({ facts }) => facts.label)),
    );
    const isListByRight = byRight(blocks);
    let reported = 0;
    for (const list of lists.values()) {
      const top = list.filter(
        ({ facts }) => facts.words > 0 && facts.level === list[0]!.facts.level,
      );
      const labelled = top.filter(({ facts }) => facts.labelEnd > 0);
      if (labelled.length < (options['items'] ?? 4) || labelled.length < top.length * 0.8) continue;
      // The same labels under each of several things are the fields of a record.
      if (labelled.filter(({ facts }) => fields.has(facts.label)).length * 2 > labelled.length)
        continue;
      // Figures and states are read by their labels, as in a table.
      if (isMost(labelled, 'isFigure') || isMost(labelled, 'isStatus')) continue;
      // Words that must be written so are looked up.
      if (isMost(labelled, 'isKeyword')) continue;
      // A log is read by its labels, links are its entries, and numbered orders are steps.
      if (isMost(labelled, 'isApart')) continue;
      const first = labelled[0]!;
      if (isLegend(blocks[first.index - 1]) || isQuoted(blocks[first.index - 1])) continue;
      const tellsHow = isMost(labelled, 'isStep') || isProcedure(blocks[first.index - 1]);
      if (tellsHow && isNumbered(text, first.block)) continue;
      if (isListByRight(first.index)) continue;
      // A calendar is read by its dates.
      if (isMost(labelled, 'isDate')) continue;
      if (reported++ === SHOWN) return;
      report({ index: first.index, start: 0, end: first.facts.labelEnd });
    }
  },
  examples: {
    bad: [
      {
        text: '- **Speed:** it is fast.\n- **Cost:** it is cheap.\n- **Size:** it is small.\n- **Care:** it needs none.',
        found: 'Speed',
        fixed: null,
      },
      {
        text: '1. **Salt**: keep it dry.\n2. **Rope**: keep it coiled.\n3. **Lamps**: keep them lit.\n4. **Bread**: eat it.',
        found: 'Salt',
        fixed: null,
      },
      {
        text: '* **The north pier**: it faces the wind.\n* **The south pier**: it doesn’t.\n* **The slip**: for boats.\n* **The store**: for nets.',
        found: 'The north pier',
        fixed: null,
      },
      {
        text: 'We have:\n\n- **Wood:** from the hill\n- **Peat:** from the bog\n- **Coal:** from the *ship*\n- **Gas:** from nowhere',
        found: 'Wood',
        fixed: null,
      },
      {
        text: '- **One:** a boat\n- **Two:** a net\n- **Three:** a dog\n- **Four:** a dog\n- and more',
        found: 'One',
        fixed: null,
      },
      {
        text: '- **Spring:** sow late\n\n- **Summer:** water all\n\n- **Autumn:** reap it\n\n- **Winter:**\n  sleep long',
        found: 'Spring',
        fixed: null,
      },
    ],
    good: [
      '- **Speed:** it is fast.\n- **Cost:** it is cheap.',
      '- Speed: it is fast.\n- Cost: it is cheap.\n- Size: it is small.\n- Care: none.',
      '- **Speed:** it is fast.\n- It is cheap.\n- It is small.\n- It needs no care.\n- **Sound:** none.',
      '**Speed:** it is fast.\n\n**Cost:** it is cheap.\n\n**Size:** small.\n\n**Care:** none.',
      '- **Speed**\n- **Cost**\n- **Size**\n- **Care**',
      '- **Length:** 9 ft\n- **Beam:** 4.5 ft\n- **Built:** May 1911\n- **Price:** 40 crowns\n- **Crew:** two',
      '- `a`: first\n- `b`: second\n- `c`: third\n- `d`: fourth',
      'Ways to help:\n\n- **[Read the rules](rules.md)**. They are short.\n- **[Mend a net](nets.md)**. Twine is in the loft.\n- **[Feed the hens](hens.md)**. Twice a day.\n- **[Ring the bell](bell.md)**. At six.',
      '1. **Open the valve**: a quarter turn is enough.\n2. **Fill the tank**: stop at the mark.\n3. **Close the lid**: it should click.\n4. **Wait an hour**: the lamp goes out.',
      '## Language features\n\n- **Knots:** bends can be named.\n- **Splices:** they are checked twice.\n- **Hitches:** two at most.\n- **Lashings:** square by default.',
      '- **Spring:** [sowing by the moon](a.md)\n- **Summer:** [water at night](b.md)\n- **Autumn:** [the long harvest](c.md)\n- **Winter:** [sleep](d.md)',
      '## Bell\n\n- **When**: at dawn.\n- **Who**: the clerk.\n- **Why**: to wake us.\n- **Where**: the tower.\n\n## Horn\n\n- **When**: in fog.\n- **Who**: the mate.\n- **Why**: to warn boats.\n- **Where**: the pier.',
      'Behind the glass you can see:\n\n- **Pressure**: how hard the boiler works.\n- **Level**: how much water is left.\n- **Draught**: how far the damper is open.\n- **Heat**: what the steam measures.',
      '## Glossary\n\n- **Bight:** a slack part.\n- **Bitter end:** the inboard end.\n- **Standing part:** the rest.\n- **Whipping:** twine at the end.',
      '- **Jan 3**: nets are mended.\n- **mid Jan**: the slip is tarred.\n- **late February**: boats go in.\n- **March**: the first catch.',
      '1. **North pier**: ✅ Planks are laid and tarred\n2. **South pier**: ✅ Lamps, ropes and rings hang\n3. **Slip**: ⏳ Waits for the spring tide\n4. **Loft**: ❌ Has no roof yet',
      'The crew has the following kinds of people:\n\n- **Mate**: minds the log.\n- **Cook**: bakes at four.\n- **Hand**: hauls and mends.\n- **Boy**: does the rest.',
      'The harbour act, quoting from its second part, asks for:\n\n1. **Light.** A lamp at each end of the quay.\n2. **Depth.** Two fathoms at low water.\n3. **Shelter.** A wall to the west.\n4. **Water.** A well that does not fail.',
      'The log takes these words:\n\n- **MOORED**: the boat lies at the quay.\n- **UNDER WAY**: she has left it.\n- **AT ANCHOR**: she waits in the bay.\n- **AGROUND**: she waits for the tide.',
      'Here is how to light the stove:\n\n1. **Riddle and rake**: until the ash is out.\n2. **Damper**: all the way open.\n3. **Kindling**: nine sticks.\n4. **Match**: one will do.',
    ],
  },
});

type Kind = 'isApart' | 'isStep' | 'isFigure' | 'isStatus' | 'isDate' | 'isKeyword';

function isMost(items: readonly { readonly facts: Record<Kind, boolean> }[], kind: Kind): boolean {
  return items.filter(({ facts }) => facts[kind]).length * 2 > items.length;
}

/** Labels that two lists have in common. */
function recurringLabels(lists: readonly (readonly string[])[]): Set<string> {
  const seen = new Set<string>();
  const recurring = new Set<string>();
  for (const labels of lists) {
    const own = new Set(labels.filter((label) => label !== ''));
    for (const label of own) (seen.has(label) ? recurring : seen).add(label);
  }
  return recurring;
}

/** Whether the line over a list says that it explains what is shown elsewhere, by its names. */
function isLegend(lead: Block | undefined): boolean {
  return (
    lead?.kind === 'paragraph' &&
    /(?:\byou(?:[’']ll|\s+can|\s+will|\s+should)?\s+(?:see|find|set|choose\s+from)|\b(?:fields|columns|options|settings|buttons|keys|parameters|flags|menus?|tabs|terms|symbols|the\s+following\s+(?:types|kinds|roles|files|folders|people))\b[^.!?]*):\s*$/i.test(
      lead.prose.text.slice(-200),
    )
  );
}

/** Whether the line over a list says that the words are somebody else’s. */
function isQuoted(lead: Block | undefined): boolean {
  return lead?.kind === 'paragraph' && /\bquot(?:ing|ed)\b/i.test(lead.prose.text.slice(-200));
}

/** Whether the label is a link or a sentence by itself, or a link is what it stands for. */
function standsApart({ prose }: Block, label: LeadLabel): boolean {
  if (label.mark === '.' && startsWithOrder(label.text)) return true;
  return prose.links.some(({ text }) => text.start === 0 || text.start === label.rest);
}

/** Whether the line over a list says that its steps follow. */
function isProcedure(lead: Block | undefined): boolean {
  return (
    lead?.kind === 'paragraph' &&
    /\b(?:how\s+to|steps|procedure|instructions)\b[^.!?]*:\s*$/i.test(lead.prose.text.slice(-200))
  );
}

const logHeading =
  /^(?:(?:language|compiler|library|new|notable|other|breaking|major|minor)\s+)?(?:features?|changes?|changelog|library|libraries|language|compiler|release\s+notes|added|fixed|removed|deprecated|changed|fixes|bug\s*fixes|improvements|what[’']s\s+new)(?:\s+in\b.*)?$/i;

/** Whether a block is in a log or a glossary; worked out when first asked for. */
function byRight(blocks: readonly Block[]): (index: number) => boolean {
  let found: readonly ReadonlySet<number>[] | undefined;
  return (index) => {
    found ??= [blocksUnder(blocks, logHeading), blocksUnder(blocks, glossaryHeading)];
    return found.some((under) => under.has(index));
  };
}
