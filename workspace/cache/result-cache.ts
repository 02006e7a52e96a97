import type { FileResult } from '../lint/file-result.ts';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { writeAtomic } from '../files/write-atomic.ts';

/** A line of the file, the first aside, which says what wrote it. */
interface Entry {
  readonly key: string;
  readonly result: FileResult;
}

/** In UTF-16 units: what a run that is broken off may lose. */
const bufferSize = 256 * 1024;

/**
 * What was found in files before, in one file of JSON lines.
 *
 * Lines are only ever appended, so a run that is broken off loses the last ones at most, and half a
 * line is passed over. Of two lines for one path the later counts; when more than half are such, the
 * file is written anew. One that another version wrote is, too.
 */
export class ResultCache {
  readonly #path: string;
  /** The first line: results of another build of midlint are worth nothing. */
  readonly #head: string;
  readonly #entries: Map<string, Entry>;
  #lines: number;
  /** Whether the file is there and ours to append to. */
  #isOurs: boolean;
  #buffer = '';

  /**
   * @param path of the file; it need not be there.
   * @param engine names the build of midlint.
   */
  constructor(path: string, engine: string) {
    this.#path = path;
    this.#head = JSON.stringify({ cache: 'midlint', engine });
    const read = readEntries(path, this.#head);
    this.#entries = read?.entries ?? new Map<string, Entry>();
    this.#lines = read?.lines ?? 0;
    this.#isOurs = read !== undefined;
    // What a broken run left behind the last line end is ended, and then passed over.
    if (read?.isBroken === true) this.#buffer = '\n';
  }

  /** What was found in the file when it had this key (result-key.ts). */
  find(path: string, key: string): FileResult | undefined {
    const entry = this.#entries.get(path);
    return entry?.key === key ? entry.result : undefined;
  }

  /** @throws when the file cannot be written. */
  add(key: string, result: FileResult): void {
    const entry = { key, result };
    this.#entries.set(result.path, entry);
    this.#lines++;
    this.#buffer += `${JSON.stringify(entry)}\n`;
    if (this.#buffer.length > bufferSize) this.#flush();
  }

  /** Writes what is not written yet. @throws when the file cannot be written. */
  close(): void {
    if (this.#lines > 2 * this.#entries.size) this.#rewrite();
    else this.#flush();
  }

  #flush(): void {
    if (this.#buffer === '') return;
    if (this.#isOurs) appendFileSync(this.#path, this.#buffer);
    else writeAtomic(this.#path, `${this.#head}\n${this.#buffer}`);
    this.#isOurs = true;
    this.#buffer = '';
  }

  #rewrite(): void {
    const lines = [...this.#entries.values()].map((entry) => `${JSON.stringify(entry)}\n`);
    writeAtomic(this.#path, `${this.#head}\n${lines.join('')}`);
    this.#lines = lines.length;
    this.#isOurs = true;
    this.#buffer = '';
  }
}

interface ReadEntries {
  readonly entries: Map<string, Entry>;
  readonly lines: number;
  /** Whether the last line has no end. */
  readonly isBroken: boolean;
}

/** The lines of a cache that this build has written; `undefined` when it is another's, or none. */
function readEntries(path: string, head: string): ReadEntries | undefined {
  if (!existsSync(path)) return undefined;
  const [first, ...lines] = readFileSync(path, 'utf8').split('\n');
  if (first !== head) return undefined;
  const last = lines.pop();
  const entries = new Map<string, Entry>();
  for (const line of lines) {
    const entry = readEntry(line);
    if (entry !== undefined) entries.set(entry.result.path, entry);
  }
  return { entries, lines: lines.length, isBroken: last !== '' };
}

function readEntry(line: string): Entry | undefined {
  try {
    return JSON.parse(line) as Entry;
  } catch {
    return undefined;
  }
}
