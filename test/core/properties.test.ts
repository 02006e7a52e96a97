import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, fixText, lintText, type Format, type Settings } from '../../core/index.ts';
import { defaultSettings, findRule } from '../../core/index.ts';
import { OPAQUE } from '../../core/prose/block.ts';
import { createProseParser } from '../../core/prose/create-parser.ts';
import { markdownArbitrary } from './markdown-arbitrary.ts';

const formats: readonly Format[] = ['markdown', 'text'];
const runs = { numRuns: 400 };

/** Every rule speaks on every hit, so that the properties see the most of them. */
const loud: Settings = {
  ...defaultSettings(),
  rules: new Map(
    [...defaultSettings().rules].map(([id, { severity, options }]) => [
      id,
      {
        severity: severity === 'off' ? ('hint' as const) : severity,
        options: { ...options, minimum: 1, perThousand: 0 },
      },
    ]),
  ),
};
const lint = (text: string, format: Format) => lintText(text, { format, settings: loud });

describe.each(formats)('any %s', (format) => {
  test('should be linted without a throw, any string whatever', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(lint(text, format).score).toBeNull();
      }),
      runs,
    );
  });

  test('should have findings inside one block, and directives outside', () => {
    fc.assert(
      fc.property(markdownArbitrary, (text) => {
        const { blocks } = createProseParser(format).parse(text);
        for (const { ruleId, start, end, message } of lint(text, format).findings) {
          expect(message).not.toContain('Please report it');
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
          if (findRule(ruleId)?.category === 'directives') continue;
          expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
        }
      }),
      runs,
    );
  });

  test('should keep code, links and everything outside its prose when it is fixed', () => {
    fc.assert(
      fc.property(markdownArbitrary, (text) => {
        const { blocks } = createProseParser(format).parse(text);
        for (const { fixes, ruleId } of lint(text, format).findings) {
          for (const { edits, safe } of fixes) {
            expect(edits.length).toBeGreaterThan(0);
            edits.reduce((reached, edit) => {
              expect(edit.start).toBeGreaterThanOrEqual(reached);
              return edit.end;
            }, 0);
            const fixed = applyEdits(text, edits);
            const kept = (needle: string) => {
              expect(count(fixed, needle)).toBe(count(text, needle));
            };
            kept('`');
            if (safe || ruleId !== 'tracking-parameter') kept('](https://example.org/in-order-to)');
            for (const edit of edits) {
              const block = blocks.find(
                ({ start, end }) => start <= edit.start && edit.start <= end,
              );
              expect(block).toBeDefined();
            }
          }
        }
      }),
      runs,
    );
  });

  test('should not change when it is fixed twice', () => {
    fc.assert(
      fc.property(markdownArbitrary, (text) => {
        const once = fixText(text, { format, settings: loud }).text;
        expect(fixText(once, { format, settings: loud }).text).toBe(once);
      }),
      runs,
    );
  });

  test('should give the same result twice', () => {
    fc.assert(
      fc.property(markdownArbitrary, (text) => {
        expect(JSON.stringify(lint(text, format))).toBe(JSON.stringify(lint(text, format)));
      }),
      { numRuns: 100 },
    );
  });

  test('should map its prose back to the same characters', () => {
    fc.assert(
      fc.property(markdownArbitrary, (text) => {
        for (const { start, source, prose } of createProseParser(format).parse(text).blocks) {
          expect(text.slice(start, start + source.length)).toBe(source);
          for (let offset = 0; offset < prose.text.length; offset += 1) {
            const from = prose.sourceStart(offset);
            const to = prose.sourceEnd(offset + 1);
            const character = prose.text.charAt(offset);
            if (to - from !== 1 || character === OPAQUE || /\s/u.test(character)) continue;
            expect(source.charAt(from)).toBe(character);
          }
        }
      }),
      runs,
    );
  });
});

function count(text: string, needle: string): number {
  return text.split(needle).length - 1;
}
