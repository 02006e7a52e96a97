import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HashTally } from '../../../core/rules/hash-tally.ts';

const many = 3;

/** Blocks of hashes, close together so that slots are fought for; some hold one hash twice. */
const block = fc.array(fc.integer({ min: -600, max: 600 }), { maxLength: 400 });

test('should know what is frequent in the blocks that are there, whatever came and went', () => {
  const steps = fc.array(fc.record({ block, isKept: fc.boolean() }), { maxLength: 12 });
  fc.assert(
    fc.property(steps, (all) => {
      const tally = new HashTally<readonly number[]>((hashes, take) => {
        hashes.forEach(take);
      }, many);
      for (const { block: hashes } of all) tally.add(hashes);
      for (const { block: hashes, isKept } of all) if (!isKept) tally.remove(hashes);
      const counts = new Map<number, number>();
      for (const { block: hashes, isKept } of all) {
        // A hash of 0 goes with those of 1.
        const own = new Set(hashes.map((hash) => (hash === 0 ? 1 : hash)));
        for (const hash of isKept ? own : []) counts.set(hash, (counts.get(hash) ?? 0) + 1);
      }
      const frequent = [...counts].filter(([, count]) => count >= many);
      expect(tally.frequent).toBe(frequent.length);
      for (const [hash, count] of counts) expect(tally.isFrequent(hash)).toBe(count >= many);
    }),
  );
});

test('should hold far more hashes than it began with', () => {
  const tally = new HashTally<number>((first, take) => {
    for (let hash = first; hash < first + 5000; hash++) take(hash);
  }, 2);
  tally.add(1);
  tally.add(2501);
  expect(tally.frequent).toBe(2500);
  tally.remove(1);
  expect(tally.frequent).toBe(0);
});
