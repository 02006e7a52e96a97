import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DocumentParts } from '../../../core/engine/document-parts.ts';
import type { BlockAnalysis } from '../../../core/engine/candidate.ts';
import { KnownBlocks, type ReadBlocks } from '../../../core/engine/known-blocks.ts';
import { OPAQUE, type Block } from '../../../core/prose/block.ts';
import { documentRules } from '../../../core/engine/document-rules.ts';
import type { DocumentRule } from '../../../core/rules/rule.ts';

const [first, second] = documentRules as [DocumentRule, DocumentRule];

/** Counts what it is told, so that what is taken back twice or never shows. */
class Told {
  readonly names: string[] = [];

  add(name: unknown): void {
    this.names.push(String(name));
  }

  remove(name: unknown): void {
    const at = this.names.indexOf(String(name));
    expect(at).toBeGreaterThanOrEqual(0);
    this.names.splice(at, 1);
  }
}

const rule: DocumentRule = { ...first, tally: () => new Told() };

/** Blocks that speak to no rule, to one, or to two; by their source, what they say to each. */
const facts = new Map<string, unknown[]>(
  [[], [0], [1], [0, 1]].flatMap((speaking, at) =>
    ['a', 'b'].map((name) => [
      `${name}${at}`,
      [0, 1].map((number) => (speaking.includes(number) ? name : undefined)),
    ]),
  ),
);

const block = fc.record({
  source: fc.constantFrom(...facts.keys()),
  kind: fc.constantFrom('paragraph', 'heading'),
  level: fc.nat({ max: 1 }),
  isInList: fc.boolean(),
});

/** As a document would have them: each behind the last, in a container of its own or in the last. */
function place(made: readonly (typeof block extends fc.Arbitrary<infer T> ? T : never)[]): Block[] {
  let container = 0;
  return made.map(({ source, kind, level, isInList }, index) => {
    if (!isInList) container = index * 10;
    const span = { start: container, end: container + 3 };
    const prose = { text: source.startsWith('a') ? OPAQUE : source };
    return { source, kind, level, prose, container: span, start: index * 10 } as unknown as Block;
  });
}

function reader(): (blocks: readonly Block[]) => ReadBlocks {
  const known = new KnownBlocks((blocks) =>
    blocks.map(({ source }) => ({ facts: facts.get(source) }) as unknown as BlockAnalysis),
  );
  return (blocks) => known.read(blocks);
}

/** What an outline must tell apart. */
function shapeOf(blocks: readonly Block[]): unknown[] {
  return blocks.map(({ kind, level, container }, index) => [
    kind,
    level,
    container.start === blocks[index - 1]?.container.start,
  ]);
}

test('should be after many versions what it is after the last alone', () => {
  const version = fc.record({
    blocks: fc.array(block, { maxLength: 9 }).map(place),
    // Parts are gathered when somebody asks, and kept up to date from then on.
    asked: fc.subarray([0, 1]),
  });
  fc.assert(
    fc.property(fc.array(version, { minLength: 1, maxLength: 6 }), (versions) => {
      const kept = new DocumentParts([rule, second]);
      const read = reader();
      let shape: unknown[] = [];
      for (const { blocks, asked } of versions) {
        const before = kept.outline;
        kept.update(read(blocks));
        const told = (number: number) =>
          blocks.flatMap((block, index) => {
            const fact = facts.get(block.source)![number];
            return fact === undefined ? [] : [{ index, block, facts: fact }];
          });
        for (const number of asked) {
          const parts = kept.of(number).parts();
          expect(parts.map(({ index, block, facts }) => ({ index, block, facts }))).toEqual(
            told(number),
          );
          for (const { index, block } of parts) expect(block).toBe(blocks[index]);
        }
        const { count, tally } = kept.of(0);
        expect((tally as unknown as Told).names.toSorted()).toEqual(
          told(0)
            .map(({ facts }) => facts)
            .toSorted(),
        );
        expect(count).toBe(told(0).length);
        expect(kept.of(1).count).toBe(told(1).length);
        const texts = blocks
          .filter(({ kind }) => kind === 'paragraph')
          .map(({ prose }) => prose.text);
        const withCode = texts.filter((text) => text === OPAQUE).length;
        expect(kept.isTechnical).toBe(withCode * 4 > texts.length);
        const after = shapeOf(blocks);
        if (kept.outline === before) expect(after).toEqual(shape);
        shape = after;
      }
    }),
  );
});
