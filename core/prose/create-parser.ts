import type { Format } from './block.ts';
import { MarkdownProseParser } from './markdown/markdown-parser.ts';
import type { ProseParser } from './parser.ts';
import { CommitProseParser } from './text/commit-parser.ts';
import { TextProseParser } from './text/text-parser.ts';

/** A parser for one document of `format`; it remembers the last text for the next parse. */
export function createProseParser(format: Format): ProseParser {
  switch (format) {
    case 'markdown':
      return new MarkdownProseParser();
    case 'text':
      return new TextProseParser();
    case 'commit':
      return new CommitProseParser();
  }
}
