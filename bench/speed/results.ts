import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

const file = new URL('../RESULTS.md', import.meta.url);

/** Puts what a benchmark printed into bench/RESULTS.md, in place of what it printed before. */
export function writeResult(
  title: string,
  lines: readonly string[],
  order: readonly string[],
): void {
  const sections = existsSync(file) ? sectionsOf(readFileSync(file, 'utf8')) : new Map();
  const body = `${circumstances()}\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\`\n`;
  sections.set(title, body);
  const text = order
    .filter((each) => sections.has(each))
    .map((each) => `## ${each}\n\n${sections.get(each)}`)
    .join('\n');
  writeFileSync(file, `${head}\n${text}`);
}

const head = `# Measured speed

Made by \`npm run bench -- FOLDER --write\`, where FOLDER holds Markdown files by people, with midlint as \`npm run build\` makes it. Times depend on the machine; trust the ratios.
`;

function circumstances(): string {
  const day = new Date().toISOString().slice(0, 10);
  const [processor] = cpus();
  const machine = `${cpus().length} cores (${processor?.model.trim() ?? 'unknown'})`;
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  return `${day}: Node ${process.version}, ${machine}, ${memory}, load ${load} at the end.`;
}

function sectionsOf(text: string): Map<string, string> {
  const [, ...sections] = text.split(/^## /mu);
  return new Map(
    sections.map((section) => {
      const [title = '', ...lines] = section.split('\n');
      return [title, `${lines.join('\n').trim()}\n`];
    }),
  );
}
