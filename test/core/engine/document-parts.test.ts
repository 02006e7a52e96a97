import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DocumentParts } from '../../../core/engine/document-parts.ts';
import type { BlockAnalysis } from '../../../core/engine/candidate.ts';
import type { Block } from '../../../core/prose/block.ts';
import { rules } from '../../../core/rules/registry.ts';
import type { DocumentRule } from '../../../core/rules/rule.ts';

const documentRules = rules.filter((rule): rule is DocumentRule => rule.kind === 'document');
const [first, second] = documentRules as [DocumentRule, DocumentRule];

/** Blocks that speak to no rule, to one, or to two. */
const analyses = [[], [first], [second], [first, second]].flatMap((speaking) =>
  ['a', 'b'].map((name) => ({ facts: new Map(speaking.map((rule) => [rule, name])) })),
) as unknown as BlockAnalysis[];

test('should be after many versions what it is after the last alone', () => {
  const version = fc.array(fc.constantFrom(...analyses), { maxLength: 9 });
  fc.assert(
    fc.property(fc.array(version, { minLength: 1, maxLength: 6 }), (versions) => {
      const kept = new DocumentParts();
      for (const version of versions) {
        const blocks = version.map(() => ({})) as Block[];
        kept.update(blocks, version);
        const fresh = new DocumentParts();
        fresh.update(blocks, version);
        for (const rule of [first, second]) {
          const parts = kept.of(rule).map(({ index, block, facts }) => ({ index, block, facts }));
          expect(parts).toEqual(
            version.flatMap((analysis, index) =>
              analysis.facts.has(rule)
                ? [{ index, block: blocks[index], facts: analysis.facts.get(rule) }]
                : [],
            ),
          );
          for (const { index, block } of parts) expect(block).toBe(blocks[index]);
          expect(fresh.of(rule)).toHaveLength(parts.length);
        }
      }
    }),
  );
});
