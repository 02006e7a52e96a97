import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lintText, type Format } from '../../core/index.ts';
import { lintTexts } from '../../core/lint.ts';
import { markdownArbitrary } from './markdown-arbitrary.ts';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What a document rule counts must not add up from one text to the next. */
const shared =
  'In order to rest, she sat. It could potentially rain.\n\n- **Oars:** two.\n- **Sails:** one.\n';

const formats: readonly Format[] = ['markdown', 'text'];

test.each(formats)(
  'should find in each of several texts of %s what it finds in it alone',
  (format) => {
    const texts = fc.array(
      fc.oneof(
        markdownArbitrary,
        markdownArbitrary.map((text) => `${text}\n\n${shared}`),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(texts, (documents) => {
        const together = lintTexts(documents, { format });
        const alone = documents.map((text) => lintText(text, { format }));
        expect(plain(together)).toEqual(plain(alone));
      }),
      { numRuns: 150 },
    );
  },
);
