import { countText } from '../report-words.ts';
import type { ReportParagraph, ReportSection, ReportSentence } from '../report.ts';
import { html, type Markup } from './markup.ts';
import { paragraphName } from './paragraph-name.ts';

/** In CSS pixels. */
const barWidth = 12;
const gap = 3;
const highest = 84;
const lowest = 2;
/**
 * Between these, in words, the longest sentence of a document makes the highest bar: a text of short
 * ones looks like one, and one very long sentence does not flatten all others.
 */
const leastFull = 25;
const mostFull = 60;
/** A paragraph of more sentences goes on in the next row. */
const mostBars = 40;
/** How much of a sentence a bar shows under the mouse, in UTF-16 code units. */
const shown = 90;

/** How high a word is, in CSS pixels: the same in a whole document. */
export function scaleOf(sections: readonly ReportSection[]): number {
  let longest = leastFull;
  for (const { paragraphs } of sections) {
    for (const { sentences } of paragraphs) {
      for (const { words } of sentences) longest = Math.max(longest, words);
    }
  }
  return highest / Math.min(mostFull, longest);
}

/** The bars of one paragraph, as one picture or several. */
export function renderParagraph(
  paragraph: ReportParagraph,
  index: number,
  scale: number,
): Markup[] {
  const { sentences } = paragraph;
  const rows: Markup[] = [];
  for (let first = 0; first < sentences.length; first += mostBars) {
    const row = sentences.slice(first, first + mostBars);
    rows.push(renderRow(row, `${paragraphName(paragraph, index)}: ${describe(row)}`, scale));
  }
  return rows;
}

function describe(sentences: readonly ReportSentence[]): string {
  const lengths = sentences.map(({ words }) => words).join(', ');
  const found = sentences.filter(({ findings }) => findings.length > 0).length;
  return `${countText(sentences.length, 'sentence')} of ${lengths} words; ${found} with findings`;
}

function renderRow(sentences: readonly ReportSentence[], label: string, scale: number): Markup {
  const width = sentences.length * (barWidth + gap) - gap;
  // No higher than it must be: a row of labels takes a line, and not a picture's room.
  const height = Math.max(...sentences.map(({ words }) => heightOf(words, scale)));
  const bars = sentences.map((sentence, index) => {
    const x = index * (barWidth + gap);
    return renderBar(sentence, { x, height: heightOf(sentence.words, scale), bottom: height });
  });
  return html`<svg
    width="${width}"
    height="${height}"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label="${label}"
  >
    ${bars}
  </svg>`;
}

function heightOf(words: number, scale: number): number {
  return Math.round(Math.min(highest, Math.max(lowest, words * scale)));
}

function renderBar(
  { words, category, text, line, span }: ReportSentence,
  { x, height, bottom }: { readonly x: number; readonly height: number; readonly bottom: number },
): Markup {
  const about = `Line ${line}, ${countText(words, 'word')}${category ? `, ${category}` : ''}: ${excerpt(text)}`;
  const y = bottom - height;
  const bar = html`<rect
    class="${category ? `c-${category}` : 'none'}"
    x="${x}"
    y="${y}"
    width="${barWidth}"
    height="${height}"
    rx="1.5"
    data-start="${span.start}"
    data-end="${span.end}"
    ><title>${about}</title></rect
  >`;
  // The bar is broken where there would be more of it.
  return words > mostFull
    ? html`${bar}<rect class="cut" x="${x}" y="${y + 6}" width="${barWidth}" height="3" />`
    : bar;
}

function excerpt(text: string): string {
  return text.length <= shown ? text : `${text.slice(0, shown).replace(/\s+\S*$/u, '')} …`;
}
