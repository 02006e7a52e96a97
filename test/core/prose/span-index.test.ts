import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SpanIndex } from '../../../core/prose/span-index.ts';

const spans = fc.array(
  fc.record({ start: fc.nat(30), length: fc.nat(8) }).map(({ start, length }) => ({
    start,
    end: start + length,
  })),
);

test('should find what a look at every span finds', () => {
  fc.assert(
    fc.property(spans, fc.nat(40), fc.nat(6), (all, start, length) => {
      const end = start + length;
      const overlapping = all
        .filter((span) => span.start < end && start < span.end)
        .sort((a, b) => a.start - b.start);
      expect(new SpanIndex(all, (span) => span).overlapping(start, end)).toEqual(overlapping);
    }),
  );
});

test('should look at few spans to find one of many', () => {
  let looks = 0;
  const all = Array.from({ length: 100_000 }, (_, at) => ({
    start: at * 2,
    get end() {
      looks++;
      return at * 2 + 1;
    },
  }));
  const index = new SpanIndex(all, (span) => span);
  looks = 0;
  expect(index.overlapping(100_000, 100_001)).toEqual([all[50_000]]);
  expect(looks).toBeLessThan(10);
});
