// Files of prose, made up from a few sentences: enough of them that a scan takes its time.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const plain = [
  'The pump runs for two hours after each delivery.',
  'Anna turns the valve by hand when the gauge passes forty.',
  'Nobody has painted the north shed since 2011.',
  'We keep the spare belts in the second drawer, under the gloves.',
  'Rain came on Tuesday and the lower field stayed wet until Sunday.',
  'A full tank lasts nine days in winter.',
];
const mid = [
  'It is important to note that the pump could potentially run longer.',
  'In order to keep the belts safe, we utilize a dedicated drawer.',
  'The shed is not just a shed, but a testament to careful planning.',
  'In today’s fast-paced world, a gauge plays a crucial role.',
];
/** The share of mid sentences in the last file of a folder. */
const mostMid = 0.3;
const folders = ['guides', 'letters', 'minutes'];

/**
 * Writes `count` Markdown files of about `sentences` sentences below a directory. The later a file
 * comes by path in its folder, the more of its sentences are mid.
 *
 * @returns their paths, relative to the directory, in the order a scan lists them.
 */
export function writeProseFiles(directory, { count, sentences }) {
  const each = Math.ceil(count / folders.length);
  const paths = Array.from({ length: count }, (_, index) => {
    const number = String(index % each).padStart(3, '0');
    return `${folders[Math.floor(index / each)]}/page-${number}.md`;
  });
  paths.forEach((path, index) => {
    const share = (mostMid * (index % each)) / each;
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), proseOf(index, sentences, share));
  });
  return paths;
}

function proseOf(seed, sentences, share) {
  const lines = [`# Page ${seed}`];
  for (let index = 0; index < sentences; index++) {
    const isMid = ((index * 7 + seed) % 20) / 20 < share;
    const pool = isMid ? mid : plain;
    const sentence = pool[(index * 3 + seed) % pool.length];
    // A number of its own: no two paragraphs are alike, so none is known from before.
    const own = `Entry ${seed}-${index} says so.`;
    if (index % 5 === 0) lines.push(`${sentence} ${own}`);
    else lines.push(`${lines.pop()} ${sentence}`);
  }
  return `${lines.join('\n\n')}\n`;
}
