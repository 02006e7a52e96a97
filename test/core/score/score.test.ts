import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addSummaries, lintText, rules, scoreSummary } from '../../../core/index.ts';

const plain = [
  'The ferry leaves at six, and whoever comes late has to wait for the one at nine.',
  'Nobody was on deck.',
  'My brother had packed two sandwiches but he forgot the thermos on the kitchen table.',
  'We asked the man with the rope whether it would rain, and he only laughed at us.',
  'It did.',
  'On the other side a woman sold us plums from a cart that had lost one of its wheels.',
  'I ate four.',
];

/** About so many words of plain prose. */
function plainText(words: number): string {
  const sentences: string[] = [];
  let count = 0;
  for (let index = 0; count < words; index++) {
    const sentence = plain[index % plain.length]!;
    sentences.push(sentence);
    count += sentence.split(' ').length;
  }
  return sentences.join(' ');
}

function lint(text: string) {
  return lintText(text, { format: 'markdown' });
}

function exactly(words: number): string {
  return `${plainText(words + 30)
    .split(' ')
    .slice(0, words)
    .join(' ')}.`;
}

const habits = rules.flatMap(({ examples }) => examples.bad.map(({ text }) => text));
const anySentences = fc.array(fc.constantFrom(...plain, ...habits), {
  minLength: 5,
  maxLength: 40,
});

describe('no score', () => {
  test('should be given to 99 words, and be given to 100', () => {
    expect(lint(exactly(99))).toMatchObject({ words: 99, score: null, unscored: 'too-short' });
    expect(lint(exactly(100))).toMatchObject({ words: 100, unscored: null });
    expect(lint(exactly(100)).score).toBeTypeOf('number');
  });

  test('should be given to German', () => {
    const sentence =
      'Die Fähre legt um sechs Uhr ab, und wer zu spät kommt, muss auf die nächste warten, die erst um neun fährt. ';
    expect(lint(sentence.repeat(10))).toMatchObject({ score: null, unscored: 'not-english' });
  });

  test('should be given to French, Dutch and Spanish', () => {
    const sentences = [
      'Le bateau part à six heures, et qui arrive en retard doit attendre celui de neuf heures. ',
      'De boot vertrekt om zes uur, en wie te laat is moet wachten op de boot van negen uur. ',
      'El barco sale a las seis, y quien llega tarde tiene que esperar hasta las nueve. ',
    ];
    for (const sentence of sentences) {
      expect(lint(sentence.repeat(12)).unscored).toBe('not-english');
    }
  });

  test('should be given to code alone', () => {
    const code = `\`\`\`js\n${'const answer = compute(the, and, that);\n'.repeat(60)}\`\`\`\n`;
    expect(lint(code)).toMatchObject({ score: null, unscored: 'too-short' });
  });

  test('should be given to a document that its author switched off', () => {
    const text = `---\nmidlint: off\n---\n\n${plainText(200)}`;
    expect(lint(text).score).toBeNull();
  });
});

describe('a score', () => {
  test('should be a whole number from 0 to 100 that the categories add up to', () => {
    fc.assert(
      fc.property(anySentences, (sentences) => {
        const { score, categories } = lint(`${plainText(100)} ${sentences.join(' ')}`);
        const shares = Object.values(categories);
        expect(Number.isInteger(score)).toBe(true);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(shares.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(score);
      }),
      { numRuns: 40 },
    );
  });

  test('should not move by more than 10 points when 300 words get one more sentence', () => {
    fc.assert(
      fc.property(anySentences, fc.constantFrom(...plain, ...habits), (sentences, sentence) => {
        let text = sentences.join(' ');
        const missing = 300 - lint(text).words;
        if (missing > 0) text += ` ${plainText(missing)}`;
        // A list is more than one sentence, and an underline makes a heading of all before it.
        const [more] = sentence.split(/(?<=[.!?])\s|\n(?=[-*+=#>|\d])/u);
        const before = lint(text).score;
        const after = lint(`${text} ${more!}`).score;
        fc.pre(before !== null && after !== null);
        expect(Math.abs(after - before)).toBeLessThanOrEqual(10);
      }),
      { numRuns: 80 },
    );
  });

  test('should be higher the more habits there are', () => {
    const habit =
      'It is important to note that collaboration plays a crucial role in today’s fast-paced world.';
    const few = lint(`${plainText(300)} ${habit}`).score!;
    const many = lint(`${plainText(150)} ${`${habit} `.repeat(10)}`).score!;
    expect(many).toBeGreaterThan(few + 10);
  });

  test('should not change with the order of paragraphs, nor when the text stands twice', () => {
    const paragraphs = [plainText(80), plainText(120), 'It is important to note that it rained.'];
    const once = lint(paragraphs.join('\n\n'));
    const turned = lint([...paragraphs].reverse().join('\n\n'));
    expect(turned.score).toBe(once.score);
    expect(scoreSummary(addSummaries([once.summary, turned.summary])).score).not.toBeNull();
  });

  test('should be the same for a summary put together from those of its halves', () => {
    const [first, second] = [plainText(150), 'Studies show that many experts agree on this.'];
    const whole = lint(`${first}\n\n${second}`);
    const halves = addSummaries([lint(first).summary, lint(second).summary]);
    expect(scoreSummary(halves)).toEqual({
      score: whole.score,
      unscored: whole.unscored,
      categories: whole.categories,
    });
  });
});
