import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Format } from '../../core/index.ts';

/** One labelled text of a corpus of JSON lines. */
export interface CorpusText {
  readonly id: string;
  readonly label: 'human' | 'ai';
  readonly model: string;
  readonly genre: string;
  readonly format: Format;
  readonly source: string;
  readonly text: string;
}

/**
 * Every text of the `*.jsonl` files of a directory, in order of file name and line.
 *
 * @throws Error naming file and line when a line is no JSON object.
 */
export function readCorpus(directory: string): CorpusText[] {
  const files = readdirSync(directory)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  if (files.length === 0) throw new Error(`${directory}: no .jsonl file here.`);
  return files.flatMap((name) => {
    const lines = readFileSync(join(directory, name), 'utf8').split('\n');
    return lines.flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as CorpusText];
      } catch {
        throw new Error(`${join(directory, name)}:${index + 1}: this line is no JSON object.`);
      }
    });
  });
}
