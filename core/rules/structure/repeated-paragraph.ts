import type { Block, Prose } from '../../prose/block.ts';
import { HashTally } from '../hash-tally.ts';
import { linkedShare } from '../linked-share.ts';
import { defineDocumentRule, type DocumentPart, type FixPlan } from '../rule.ts';

/** A paragraph of fewer words may well come back: a refrain, a label, a note of a reference. */
const SHORTEST = 20;
/** In another section what is shorter than this, in words, is a formula of a reference. */
const SHORTEST_ELSEWHERE = 40;
/** What is linked to this share is a menu, which stands on every page. */
const MENU = 0.6;

export const repeatedParagraph = defineDocumentRule({
  id: 'repeated-paragraph',
  category: 'structure',
  family: ['E25'],
  kind: 'document',
  what: 'The same paragraph twice in one text.',
  why: 'It was pasted, or made, twice. The reader who gets to the second one starts to skim.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: 'This paragraph stands in the text already. Delete it, or say what is new.',
  sources: ['Pattern catalogue E25'],
  blocks: ['paragraph', 'list-item'],
  profiles: { commit: 'off', docs: 'hint' },
  read({ block, words }) {
    if (words < SHORTEST || linkedShare(block.prose) >= MENU) return undefined;
    return new Paragraph(block, words);
  },
  tally: () =>
    new HashTally(({ hash }: Paragraph, take) => {
      take(hash);
    }, 2),
  judge(document, report) {
    const { tally, isTechnical } = document;
    // A reference says the same of many parts.
    if (tally.frequent === 0 || isTechnical) return;
    const sections = sectionsOf(document.blocks);
    for (const [first, second, ...more] of groupsOf(
      document.parts.filter(({ facts }) => tally.isFrequent(facts.hash)),
    )) {
      // What stands in three places is a formula that entries share.
      if (first === undefined || second === undefined || more.length > 0) continue;
      const isInOneSection = sections[first.index] === sections[second.index];
      if (!isInOneSection && second.facts.words < SHORTEST_ELSEWHERE) continue;
      if (isItemOfAnotherList(first.block, second.block)) continue;
      const { facts, index } = second;
      // In another section it may be read without the first one.
      const fixes = isInOneSection ? facts.deletion : [];
      report({ index, start: 0, end: facts.prose.text.length, fixes });
    }
  },
  examples: {
    bad: [
      {
        text: 'The ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive.\n\nNobody on the island owns a car with a roof, so bread comes over in open crates on the second boat.\n\nThe ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive.',
        found:
          'The ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive.',
        fixed:
          'The ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive.\n\nNobody on the island owns a car with a roof, so bread comes over in open crates on the second boat.\n\n',
      },
      {
        text: 'The ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive.\n\nThe ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive.',
        found:
          'The ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive.',
        fixed:
          'The ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive.\n\n',
        format: 'text',
      },
      {
        text: '# One\n\nNobody on the island owns a car with a roof, so bread comes over in open crates on the second boat, and the crates are washed in the sea before they go back with the evening ferry to the bakers of the town, who fill them again.\n\n# Two\n\nNobody on the island owns a car with a roof, so bread comes over in open crates on the second boat, and the crates are washed in the sea before they go back with the evening ferry to the bakers of the town, who fill them again.\n\nEnd.',
        found:
          'Nobody on the island owns a car with a roof, so bread comes over in open crates on the second boat, and the crates are washed in the sea before they go back with the evening ferry to the bakers of the town, who fill them again.',
        fixed: null,
      },
      {
        text: '- The ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive.\n- The ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive.',
        found:
          'The ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive.',
        fixed: null,
      },
      {
        text: 'The ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive.\n\nThe ferry leaves the north pier at seven every morning, and *two* sailors check the ropes before the cars arrive.',
        found:
          'The ferry leaves the north pier at seven every morning, and *two* sailors check the ropes before the cars arrive.',
        fixed:
          'The ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive.\n\n',
      },
      {
        text: 'The ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive.\n\nNobody on the island owns a car with a roof, so bread comes over in open crates on the second boat.\n\nThe ferry leaves the north pier at seven every morning, and two sailors check the ropes\nbefore the cars arrive.\n\nNobody on the island owns a car with a roof, so bread comes over in open crates on the second boat.',
        found: [
          'The ferry leaves the north pier at seven every morning, and two sailors check the ropes\nbefore the cars arrive.',
          'Nobody on the island owns a car with a roof, so bread comes over in open crates on the second boat.',
        ],
        fixed:
          'The ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive.\n\nNobody on the island owns a car with a roof, so bread comes over in open crates on the second boat.\n\nNobody on the island owns a car with a roof, so bread comes over in open crates on the second boat.',
      },
    ],
    good: [
      '# One\n\nNobody on the island owns a car with a roof, so bread comes over in open crates on the second boat.\n\n# Two\n\nNobody on the island owns a car with a roof, so bread comes over in open crates on the second boat.\n\nEnd.',
      'The ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive.\n\nIt is called.\n\nThe ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive.\n\nIt is paid for.\n\nThe ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive.',
      'Bread:\n\n- Nobody on the island owns a car with a roof, so bread comes over in open crates on the second boat.\n\nSalt:\n\n- Nobody on the island owns a car with a roof, so bread comes over in open crates on the second boat.',
      '[All the boats of the harbour](a.md) [The nets and who mends them](b.md) [Bread, salt and oil from the town](c.md) [The way to the north pier](d.md)\n\nIt rained.\n\n[All the boats of the harbour](a.md) [The nets and who mends them](b.md) [Bread, salt and oil from the town](c.md) [The way to the north pier](d.md)',
      'The ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive.\n\nNobody on the island owns a car with a roof, so bread comes over in open crates on the second boat.',
      'It is over.\n\nIt rained.\n\nIt is over.',
      '## Bow\n\nThis rope may only be changed in the book of the harbour, or when the boat is launched.\n\n## Stern\n\nThis rope may only be changed in the book of the harbour, or when the boat is launched.',
      '- `haul` works as `lower` does, save that it takes the rope from the other side of the mast and holds it.\n- `heave` works as `slack` does, save that it takes the rope from the other side of the mast and holds it.',
      '> The ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive.\n\nThe ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive.',
      'The ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive.\n\nThe ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive. Then they sleep.',
      '## Boats and nets of the island\n\nNone.\n\n## Boats and nets of the island\n\nNone.',
      'The ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive. The ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive.',
    ],
  },
});

/** What paragraphs are compared by. Blocks of one content share it. */
class Paragraph {
  readonly prose: Prose;
  readonly hash: number;
  readonly words: number;
  readonly #source: string;
  #plain: string | undefined;
  #deletion: readonly FixPlan[] | undefined;

  constructor({ prose, source }: Block, words: number) {
    this.prose = prose;
    this.words = words;
    this.hash = lettersHash(prose.text);
    this.#source = source;
  }

  /** Case, marks and white space make no difference; code and the like do. */
  saysThatOf(other: Paragraph): boolean {
    return this === other || this.#inPlain() === other.#inPlain();
  }

  /** The same at each keystroke. */
  get deletion(): readonly FixPlan[] {
    return (this.#deletion ??= deletionOf(this.prose.text));
  }

  #inPlain(): string {
    return (this.#plain ??= [plainText(this.prose.text), ...this.#opaques()].join('\n'));
  }

  #opaques(): string[] {
    const { prose } = this;
    return prose.opaques.map(({ start, end }) =>
      this.#source.slice(prose.sourceStart(start), prose.sourceEnd(end)),
    );
  }
}

function plainText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}

type Part = DocumentPart<Paragraph>;

/** Those that say the same, together. */
function groupsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const groups: Part[][] = [];
  const byHash = new Map<number, Part[][]>();
  for (const part of parts) {
    const likely = byHash.get(part.facts.hash) ?? [];
    const own = likely.find(([other]) => other!.facts.saysThatOf(part.facts));
    if (own !== undefined) {
      own.push(part);
      continue;
    }
    const group = [part];
    groups.push(group);
    likely.push(group);
    byHash.set(part.facts.hash, likely);
  }
  return groups;
}

/** How many headings stand before each block. */
function sectionsOf(blocks: readonly Block[]): readonly number[] {
  let section = 0;
  return blocks.map(({ kind }) => (kind === 'heading' ? ++section : section));
}

/** The steps of two ways to do something may well have one in common. */
function isItemOfAnotherList(first: Block, second: Block): boolean {
  return (
    first.kind === 'list-item' &&
    second.kind === 'list-item' &&
    first.container.start !== second.container.start
  );
}

function deletionOf({ length }: string): readonly FixPlan[] {
  const changes = [{ start: 0, end: length, text: '' }];
  return [{ title: 'Delete the paragraph', safe: false, changes }];
}

/** FNV-1a over ASCII letters and digits: the same for texts that are the same as plain text. */
function lettersHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let offset = 0; offset < text.length; offset++) {
    const lower = text.charCodeAt(offset) | 0x20;
    const isLetter = lower >= 0x61 && lower <= 0x7a;
    if (isLetter || (lower >= 0x30 && lower <= 0x39)) hash = Math.imul(hash ^ lower, 0x01000193);
  }
  return hash;
}
