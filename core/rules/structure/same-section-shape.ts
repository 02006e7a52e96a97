import type { Block } from '../../prose/block.ts';
import { perOutline } from '../outline.ts';
import { partAt } from '../part-at.ts';
import { defineDocumentRule } from '../rule.ts';
import { findSections, type Section } from './sections.ts';

export const sameSectionShape = defineDocumentRule({
  id: 'same-section-shape',
  category: 'structure',
  family: ['E9'],
  kind: 'document',
  what: 'Every section has the same skeleton: a paragraph, three bullets, a closing line.',
  why: 'No two subjects need the same number of points. Sections of one shape were filled in, not written.',
  severity: 'info',
  trigger: { kind: 'single' },
  message:
    'The sections of this text share one skeleton. Give each what it needs: here less, there more.',
  sources: ['Pattern catalogue E9: no public figures; threshold on the development corpus'],
  blocks: ['heading'],
  profiles: { commit: 'off' },
  options: [
    {
      name: 'sections',
      default: 4,
      minimum: 2,
      description: 'Sections of one shape, a list among them, that a text must have.',
    },
    {
      name: 'share',
      default: 60,
      minimum: 1,
      description: 'The share of all sections that must be so, in hundredths.',
    },
  ],
  read({ text }) {
    return text.length;
  },
  judge(document, report) {
    const { parts, options } = document;
    if (parts.length < (options['sections'] ?? 4)) return;
    const { sections, alike } = likeSections(document);
    if (alike.length < (options['sections'] ?? 4)) return;
    if (alike.length * 100 < (options['share'] ?? 60) * sections) return;
    const last = partAt(parts, alike.at(-1)!.heading);
    if (last) report({ index: last.index, start: 0, end: last.facts });
  },
  examples: {
    bad: [
      {
        text: '## Boats\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold\n\n## Nets\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold\n\n## Bread\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold\n\n## Lamps\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold',
        found: 'Lamps',
        fixed: null,
      },
      {
        text: '## Boats\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold\n\nSo it goes.\n\n## Nets\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold\n\nSo it goes.\n\n## Bread\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold\n\nSo it goes.\n\n## Lamps\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold\n\nSo it goes.',
        found: 'Lamps',
        fixed: null,
      },
      {
        text: '# Island\n\nSea and wind.\n\n## Boats\n\nIt doesn’t last.\n\n- how they are made\n- how they are kept\n- how they are sold\n\n## Nets\n\nIt doesn’t last.\n\n- how they are made\n- how they are kept\n- how they are sold\n\n## Bread\n\nIt doesn’t last.\n\n- how they are made\n- how they are kept\n- how they are sold\n\n## Lamps\n\nIt doesn’t last.\n\n- how they are made\n- how they are kept\n- how they are sold\n\n## Salt\n\nIt doesn’t last.\n\n- how they are made\n- how they are kept\n- how they are sold',
        found: 'Salt',
        fixed: null,
      },
      {
        text: '## Boats\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold\n\n## *Old* nets\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold\n\n## Bread\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold\n\n## Lamps\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold',
        found: 'Lamps',
        fixed: null,
      },
      {
        text: '### Boats\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold\n\n### Nets\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold\n\n### Bread\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold\n\n### Lamps\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold\n\n### Salt\n\nNone.',
        found: 'Lamps',
        fixed: null,
      },
      {
        text: '## Boats\n\nWe need them.\nDaily.\n\n- one\n- two\n\n## Nets\n\nWe need them.\nDaily.\n\n- one\n- two\n\n## Bread\n\nWe need them.\nDaily.\n\n- one\n- two\n\n## Lamps\n\nWe need them.\nDaily.\n\n- one\n- two',
        found: 'Lamps',
        fixed: null,
      },
    ],
    good: [
      '## Boats\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold\n\n## Nets\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold\n\n## Bread\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold',
      '## Boats\n\nWe need them.\n\n- how they are made\n\n## Nets\n\nWe need them.\n\n- how they are made\n- how they are kept\n\n## Bread\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold\n\n## Lamps\n\nNone.',
      '## Boats\n\nWe need them.\n\n## Nets\n\nWe need them.\n\n## Bread\n\nWe need them.\n\n## Lamps\n\nWe need them.',
      '## Boats\n\n- one\n- two\n\n## Nets\n\n- one\n- two\n\n## Bread\n\n- one\n- two\n\n## Lamps\n\n- one\n- two',
      'Boats\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold\n\nNets\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold\n\nBread\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold\n\nLamps\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold',
      '## Boats\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold\n\n## Nets\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold\n\n## Bread\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold\n\n## Lamps\n\nWe need them.\n\n- how they are made\n- how they are kept\n- how they are sold\n\n## A\n\nText.\n\nMore.\n\n## B\n\nText.\n\nMore.\n\n## C\n\nText.\n\nMore.\n\n## D\n\nText.\n\nMore.',
    ],
  },
});

/** Of the sections with a heading: how many, and the most that are alike and hold a list. */
const likeSections = perOutline((blocks) => {
  const sections = findSections(blocks).filter(
    ({ heading, blocks: own }) => heading >= 0 && own.length > 0,
  );
  const byShape = new Map<string, Section[]>();
  for (const section of sections) {
    const shape = shapeOf(section, blocks);
    const group = byShape.get(shape);
    if (group) group.push(section);
    else byShape.set(shape, [section]);
  }
  const groups = [...byShape].filter(([shape]) => shape.includes('p') && /l\d/u.test(shape));
  const alike = groups.map(([, group]) => group).sort((a, b) => b.length - a.length)[0] ?? [];
  return { sections: sections.length, alike };
});

/** Its paragraphs and lists in order, lists with the number of their items. */
function shapeOf({ blocks: own }: Section, blocks: readonly Block[]): string {
  let shape = '';
  let items = 0;
  const endList = (): void => {
    if (items > 0) shape += `l${items}`;
    items = 0;
  };
  for (const index of own) {
    const block = blocks[index]!;
    const before = blocks[index - 1];
    const goesOn = block.kind === before?.kind && block.container.start === before.container.start;
    if (!goesOn) endList();
    if (block.kind === 'list-item') items++;
    else if (block.kind !== 'table-cell') shape += block.kind.charAt(0);
    else if (!goesOn) shape += 't';
  }
  endList();
  return shape;
}
