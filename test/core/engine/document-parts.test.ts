import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DocumentParts } from '../../../core/engine/document-parts.ts';
import type { BlockAnalysis } from '../../../core/engine/candidate.ts';
import { KnownBlocks, type ReadBlocks } from '../../../core/engine/known-blocks.ts';
import { OPAQUE, type Block } from '../../../core/prose/block.ts';
import { rules } from '../../../core/rules/registry.ts';
import type { DocumentRule } from '../../../core/rules/rule.ts';

const documentRules = rules.filter((rule): rule is DocumentRule => rule.kind === 'document');
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

/** Blocks that speak to no rule, to one, or to two; by their source. */
const facts = new Map<string, Map<DocumentRule, unknown>>(
  [[], [rule], [second], [rule, second]].flatMap((speaking, at) =>
    ['a', 'b'].map((name) => [`${name}${at}`, new Map(speaking.map((one) => [one, name]))]),
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
  const version = fc.array(block, { maxLength: 9 }).map(place);
  fc.assert(
    fc.property(fc.array(version, { minLength: 1, maxLength: 6 }), (versions) => {
      const kept = new DocumentParts();
      const read = reader();
      let shape: unknown[] = [];
      for (const blocks of versions) {
        const before = kept.outline;
        kept.update(read(blocks));
        for (const one of [rule, second]) {
          const parts = kept
            .of(one)
            .parts.map(({ index, block, facts }) => ({ index, block, facts }));
          expect(parts).toEqual(
            blocks.flatMap((block, index) => {
              const own = facts.get(block.source)!;
              return own.has(one) ? [{ index, block, facts: own.get(one) }] : [];
            }),
          );
          for (const { index, block } of parts) expect(block).toBe(blocks[index]);
        }
        const { parts, tally } = kept.of(rule);
        expect((tally as unknown as Told).names.toSorted()).toEqual(
          parts.map(({ facts }) => String(facts)).toSorted(),
        );
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
