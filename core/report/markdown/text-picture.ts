import type { ReportParagraph } from '../report.ts';

const bars = '▁▂▃▄▅▆▇█';

/** How many words each step of a bar stands for; eight steps make the highest. */
const step = 5;

/** Enough to see a rhythm by, and to leave a table a table. */
const mostBars = 60;

/** One bar a sentence, as high as it has words, a blank between paragraphs. */
export function textPicture(paragraphs: readonly ReportParagraph[]): string {
  let left = mostBars;
  const groups: string[] = [];
  for (const { sentences } of paragraphs) {
    const shown = sentences.slice(0, left);
    groups.push(shown.map(({ words }) => barOf(words)).join(''));
    left -= shown.length;
    if (shown.length < sentences.length) return `${groups.join(' ')}…`;
  }
  return groups.join(' ');
}

function barOf(words: number): string {
  return bars.charAt(Math.min(bars.length - 1, Math.floor(words / step)));
}
