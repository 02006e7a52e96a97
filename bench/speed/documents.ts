import { readFileSync } from 'node:fs';
import { seededRandom } from '../corpus/seeded-random.ts';

const samples = ['good-essay.md', 'mid-blog-post.md', 'mid-readme.md', 'stories/mid-story.md'];

/**
 * A Markdown document of so many characters, made of the sentences of our samples.
 *
 * No two paragraphs are the same, as in real texts, so that nothing is known by its content. Every
 * eighth sentence comes from a sample full of findings, the others from one that has few.
 */
export function madeDocument(length: number, seed = 1): string {
  const random = seededRandom(seed);
  const [good = [], ...others] = samples.map(sentencesOf);
  const mid = others.flat();
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)]!;
  let text = '# A made text\n\n';
  for (let block = 1; text.length < length; block++) {
    const count = 2 + Math.floor(random() * 5);
    const sentences = Array.from({ length: count }, () => pick(random() < 1 / 8 ? mid : good));
    const paragraph = `${sentences.join(' ')} That was number ${block}.`;
    if (block % 12 === 0) text += `## Part ${block}\n\n`;
    text += block % 7 === 0 ? `- ${sentences.join('\n- ')} ${block}\n\n` : `${paragraph}\n\n`;
  }
  return text.slice(0, length);
}

function sentencesOf(sample: string): string[] {
  const text = readFileSync(new URL(`../../samples/${sample}`, import.meta.url), 'utf8');
  return text
    .split(/\n{2,}/u)
    .filter((block) => /^[\p{L}*“]/u.test(block))
    .flatMap((block) => block.replaceAll('\n', ' ').split(/(?<=[.!?]) (?=\p{Lu})/u));
}
