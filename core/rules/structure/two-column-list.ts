import { OPAQUE, type Block } from '../../prose/block.ts';
import { defineDocumentRule } from '../rule.ts';

/** Rows, the head apart, from which on it is a table. */
const ROWS = 3;
/** Words of the second column, on average, from which on it is prose. */
const PROSE = 14;

export const twoColumnList = defineDocumentRule({
  id: 'two-column-list',
  category: 'structure',
  family: ['D19'],
  kind: 'document',
  what: 'A table of two columns, the second full of sentences: a list in a frame.',
  why: 'A table is for values to compare. Sentences wrap in their cells, and nobody compares them.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message: 'This table holds sentences, not values. A list would be easier to read.',
  sources: ['Pattern catalogue D19'],
  blocks: ['table-cell'],
  profiles: { docs: 'off', commit: 'off' },
  read({ block, text, words }) {
    return { words, isKey: isKey(block, text) };
  },
  judge({ text, parts }, report) {
    const tables = new Map<number, (typeof parts)[number][]>();
    for (const part of parts) {
      const cells = tables.get(part.block.container.start);
      if (cells) cells.push(part);
      else tables.set(part.block.container.start, [part]);
    }
    for (const cells of tables.values()) {
      // So many words the second column alone must have; most tables have fewer in all.
      if (wordsOf(cells) < PROSE * (cells.length / 2 - 1)) continue;
      const rows = rowsOf(
        text,
        cells.map(({ block }) => block),
      );
      if (rows.length <= ROWS || rows.some((count) => count !== 2)) continue;
      const seconds = cells.filter((_, index) => index % 2 === 1).slice(1);
      if (wordsOf(seconds) < PROSE * seconds.length) continue;
      // Somebody comes with a key and looks it up.
      const keys = cells.filter(({ facts }, index) => index % 2 === 0 && facts.isKey).length;
      if (keys * 2 > seconds.length) continue;
      const first = cells[0]!;
      if (isReference(first.block, cells[1]!.block)) continue;
      report({ index: first.index, start: 0, end: first.block.prose.text.length });
    }
  },
  examples: {
    bad: [
      {
        text: '| Net | Use |\n| --- | --- |\n| Herring | It is knotted in winter by the women of the east side, and it is never sold. |\n| Cod | It is set at dusk off the long reef, where the water is deep and cold. |\n| Salmon | It is older than the chapel, and nobody now alive can say who made it first. |',
        found: 'Net',
        fixed: null,
      },
      {
        text: '| *Kind* | What it is |\n| --- | --- |\n| Herring | It is knotted in winter by the women of the east side, and it is never sold. |\n| Cod | It is set at dusk off the long reef, where the water is deep and cold. |\n| Salmon | It is older than the chapel, and nobody now alive can say who made it first. |',
        found: 'Kind',
        fixed: null,
      },
      {
        text: 'We have three.\n\n| Net | Use |\n| --- | --- |\n| Herring | It is knotted in winter by the women of the east side, and it is never sold. |\n| Cod | It is set at dusk off the long reef, where the water is deep and cold. |\n| Salmon | It is older than the chapel, and nobody now alive can say who made it first. |\n\nAnd one more.',
        found: 'Net',
        fixed: null,
      },
      {
        text: 'Net | Use\n--- | ---\nHerring | It is knotted in winter by the women of the east side, and it is never sold.\nCod | It is set at dusk off the long reef, where the water is deep and cold.\nSalmon | It is older than the chapel, and nobody now alive can say who made it first.',
        found: 'Net',
        fixed: null,
      },
      {
        text: '| Net | It doesn’t matter |\n| --- | --- |\n| **Herring** | It is knotted in winter by the women of the east side, and it is never sold. |\n| **Cod** | It is set at dusk off the long reef, where the water is deep and cold. |\n| **Salmon** | It is older than the chapel, and nobody now alive can say who made it first. |',
        found: 'Net',
        fixed: null,
      },
      {
        text: '| Q | A |\n| --- | --- |\n| Why? | It is knotted in winter by the women of the east side, and it is never sold. |\n| Where? | It is set at dusk off the long reef, where the water is deep and cold. |\n| Who? | It is older than the chapel, and nobody now alive can say who made it first. |\n| When? | In May, when the ice has gone and the boats have been tarred, or in June. |',
        found: 'Q',
        fixed: null,
      },
    ],
    good: [
      '| Command | Description |\n| --- | --- |\n| Heave to | It is called at dusk off the long reef, when the wind is up and the boat must lie still. |\n| Let go | It is called when the anchor may fall, and nobody stands near the chain or the winch. |\n| Make fast | It is older than the chapel, and is called when the rope is to be tied to the pier. |',
      '| Net | Mesh |\n| --- | --- |\n| Herring | 30 mm |\n| Cod | 110 mm |\n| Salmon | 90 mm |',
      '| Net |\n| --- |\n| The herring net is knotted in winter by the women of the east side, and never sold. |\n| b |\n| c |',
      '- **Herring:** a net that is knotted in winter by the women of the east side, and never sold.',
      '| Net | Use |\n| --- | --- |\n| Herring | It is knotted in winter by the women of the east side, and never sold to anybody at all. |',
      '| Net | Mesh | Use |\n| --- | --- | --- |\n| Herring | 30 mm | It is knotted in winter by the women of the east side. |\n| Cod | 110 mm | It is set at dusk. |\n| Salmon | 90 mm | It is set at dawn. |',
      '| Flag | Meaning |\n| --- | --- |\n| `ANSWER` | It is flown at half height until the signal is seen, and then it is hoisted all the way. |\n| `RECALL` | It calls back one boat that has crossed the line too early, and only that one boat. |\n| NC | It is flown over a chequered one, and says that we are sinking and need help at once. |',
      '| Chart | What it shows |\n| --- | --- |\n| 1 | It shows the long reef from the south, with the two wrecks and the old beacon on it. |\n| 2 | It shows the harbour at low water, where the stones by the slip can be seen from deck. |\n| [3](c.md) | It shows the sound in winter, as far as the ice let the boats go in that year. |',
      'No table here.',
    ],
  },
});

const named =
  /^(?:names?|settings?|options?|validators?|functions?|parameters?|fields?|commands?|properties|property|arguments?|keys?|flags?|methods?|attributes?|variables?|sanitizers?)$/i;
const explained = /^(?:descriptions?|meanings?|effects?|explanations?|definitions?)$/i;

/** “Option” and “Description”: the parts of a program or machine, to be looked up. */
function isReference(first: Block, second: Block): boolean {
  return named.test(first.prose.text.trim()) && explained.test(second.prose.text.trim());
}

/** Code, a number, a link, capitals, or one word in lower case, as columns and flags are called. */
function isKey({ prose }: Block, text: string): boolean {
  const said = text.trim();
  return (
    (said.length > 1 && /^\P{Ll}*$/u.test(said)) ||
    said.startsWith(OPAQUE) ||
    /^(?:\p{Ll}[\p{L}\d_.-]*|[\p{L}\d]+[_.][\p{L}\d_.]+)$/u.test(said) ||
    /^-?\d\S*$/u.test(said) ||
    prose.links.some(({ text: { start } }) => start === 0)
  );
}

function wordsOf(cells: readonly { readonly facts: { readonly words: number } }[]): number {
  let words = 0;
  for (const { facts } of cells) words += facts.words;
  return words;
}

/** How many cells each row has. */
function rowsOf(text: string, cells: readonly Block[]): number[] {
  const rows: number[] = [];
  cells.forEach((cell, index) => {
    const before = cells[index - 1];
    if (before && !/[\r\n]/u.test(text.slice(before.end, cell.start))) rows[rows.length - 1]! += 1;
    else rows.push(1);
  });
  return rows;
}
