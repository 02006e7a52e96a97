import type { Block, Prose } from '../../prose/block.ts';
import { HashTally } from '../hash-tally.ts';
import { defineDocumentRule, type FixPlan } from '../rule.ts';

/** A paragraph of fewer words may well come back: a refrain, a label, a note of a reference. */
const SHORTEST = 20;

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
    return words < SHORTEST ? undefined : new Paragraph(block);
  },
  tally: () =>
    new HashTally(({ hash }: Paragraph, take) => {
      take(hash);
    }, 2),
  judge(document, report) {
    const { tally, isTechnical } = document;
    // A reference says the same of many parts.
    if (tally.frequent === 0 || isTechnical) return;
    const seen = new Map<number, Paragraph[]>();
    for (const { index, facts } of document.parts) {
      if (!tally.isFrequent(facts.hash)) continue;
      const others = seen.get(facts.hash);
      if (others === undefined) seen.set(facts.hash, [facts]);
      else if (others.some((other) => other.saysThatOf(facts))) {
        const fixes = fillsSection(document.blocks, index) ? [] : facts.deletion;
        report({ index, start: 0, end: facts.prose.text.length, fixes });
      } else others.push(facts);
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
        text: '# One\n\nNobody on the island owns a car with a roof, so bread comes over in open crates on the second boat.\n\n# Two\n\nNobody on the island owns a car with a roof, so bread comes over in open crates on the second boat.',
        found:
          'Nobody on the island owns a car with a roof, so bread comes over in open crates on the second boat.',
        fixed: null,
      },
      {
        text: '# One\n\nNobody on the island owns a car with a roof, so bread comes over in open crates on the second boat.\n\n# Two\n\nNobody on the island owns a car with a roof, so bread comes over in open crates on the second boat.\n\nEnd.',
        found:
          'Nobody on the island owns a car with a roof, so bread comes over in open crates on the second boat.',
        fixed:
          '# One\n\nNobody on the island owns a car with a roof, so bread comes over in open crates on the second boat.\n\n# Two\n\nEnd.',
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
  readonly #source: string;
  #plain: string | undefined;
  #deletion: readonly FixPlan[] | undefined;

  constructor({ prose, source }: Block) {
    this.prose = prose;
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

/** Without it, one heading would stand on the next. */
function fillsSection(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  return blocks[index - 1]?.kind === 'heading' && (next === undefined || next.kind === 'heading');
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
