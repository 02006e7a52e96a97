import type { ProseDocument } from '../block.ts';
import type { ProseParser } from '../parser.ts';
import { TextProseParser } from './text-parser.ts';

/** From this line of a verbose commit on stands the diff. */
const scissors = /^# -+ >8 -+.*$/m;
const comment = /^#.*$/gm;
/** A line that tools read: `Signed-off-by: Ada <ada@example.org>`; or one that goes on with it. */
const trailer = /^(?:[A-Za-z][A-Za-z-]*: \S|[ \t]+\S)/;
const anyButBreak = /[^\r\n]/g;

/**
 * Parses commit messages while they are written: plain text without the comments that git puts
 * below, the diff of `git commit --verbose`, and the trailers.
 *
 * They are short, so that each is parsed anew.
 */
export class CommitProseParser implements ProseParser {
  readonly #parser = new TextProseParser();

  parse(text: string): ProseDocument {
    return { ...this.#parser.parse(blankOut(text)), text };
  }
}

/** The text with spaces for all that is not prose, so that offsets stay. */
function blankOut(text: string): string {
  const cut = scissors.exec(text)?.index ?? text.length;
  const message = (text.slice(0, cut) + blank(text.slice(cut))).replace(comment, blank);
  const start = trailersStart(message);
  return message.slice(0, start) + blank(message.slice(start));
}

/** Where the last paragraph starts, if it is all trailers and not the subject; else the end. */
function trailersStart(message: string): number {
  let end = message.trimEnd().length;
  let start = message.length;
  while (end > 0) {
    const lineStart = message.lastIndexOf('\n', end - 1) + 1;
    const line = message.slice(lineStart, end);
    if (line.trim() === '') return start;
    if (!trailer.test(line)) return message.length;
    start = lineStart;
    end = lineStart - 1;
  }
  // A message that is all trailer is a subject line: “Docs: explain the cache”.
  return message.length;
}

function blank(text: string): string {
  return text.replace(anyButBreak, ' ');
}
