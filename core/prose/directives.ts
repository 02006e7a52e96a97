import type { Span } from '../finding.ts';
import type { Directive, DirectiveKind, DirectiveTarget } from './directive.ts';

const kinds: ReadonlyMap<string, DirectiveKind> = new Map([
  ['midlint-disable-next-line', 'disable-next-line'],
  ['midlint-disable', 'disable'],
  ['midlint-enable', 'enable'],
  ['midlint-disable-file', 'disable-file'],
]);

const PREFIX = 'midlint-';
/** How far behind the start of its line a directive may begin, in characters. */
const INDENT_LIMIT = 100;
const switchedOff = /^midlint[ \t]*[:=][ \t]*(?:off|false|"off"|'off')[ \t]*(?:#.*)?$/m;

/**
 * What a document's author tells midlint: comments that begin with `midlint-`, and `midlint: off`
 * in front matter.
 *
 * @param frontMatter where it stands, fences apart.
 * @param isCode whether an offset stands in code, where a comment is an example of one.
 * @param mayHold false where `mayHoldDirective` has said so of all of the text.
 */
export function findDirectives(
  text: string,
  frontMatter: Span | undefined,
  isCode: (offset: number) => boolean,
  mayHold = true,
): Directive[] {
  const directives: Directive[] = [];
  const off = frontMatter && findOff(text, frontMatter);
  if (off) directives.push(off);
  if (!mayHold) return directives;
  const closings = new Set<string>();
  let from = frontMatter?.end ?? 0;
  for (;;) {
    const at = text.indexOf(PREFIX, from);
    if (at < 0) return directives;
    const comment = commentAround(text, at, closings);
    if (comment && !isCode(at)) directives.push(readDirective(text, at, comment));
    from = comment ? Math.max(comment.end, at + PREFIX.length) : at + PREFIX.length;
  }
}

/** Whether the word that each directive begins with touches a stretch of the text. */
export function mayHoldDirective(text: string, start = 0, end = text.length): boolean {
  return text.slice(Math.max(0, start - PREFIX.length), end + PREFIX.length).includes(PREFIX);
}

/** Whether the text from `start` to the end of its line is a directive of the sort that takes a whole line. */
export function isDirectiveLine(text: string, start: number, end: number): boolean {
  const first = text.charAt(start);
  if (first !== '%' && first !== '[') return false;
  return lineOpening.test(text.slice(start, Math.min(end, start + INDENT_LIMIT)));
}

/** `%% midlint-…`, or a link definition that shows nothing; formatters write its title with `"`. */
const lineOpening = /^[ \t>]*(?:%%|\[\/\/\]:[ \t]*#[ \t]*([("']))[ \t]*midlint-/;

const titleEnds: Readonly<Record<string, string>> = { '(': ')', '"': '"', "'": "'" };

interface Comment extends Span {
  /** Where what it says ends. */
  readonly contentEnd: number;
}

/** The comment whose content begins at `at`. Notes in `closings` what does not come any more. */
function commentAround(text: string, at: number, closings: Set<string>): Comment | undefined {
  let open = at;
  while (open > 0 && /\s/.test(text.charAt(open - 1))) open--;
  for (const [opening, closing] of brackets) {
    if (!text.endsWith(opening, open) || closings.has(closing)) continue;
    const close = text.indexOf(closing, at);
    if (close >= 0)
      return { start: open - opening.length, contentEnd: close, end: close + closing.length };
    closings.add(closing);
  }
  return lineComment(text, at);
}

const brackets = [
  ['<!--', '-->'],
  ['{/*', '*/}'],
] as const;

function lineComment(text: string, at: number): Comment | undefined {
  let start = at;
  while (start > 0 && at - start <= INDENT_LIMIT && !/[\r\n]/.test(text.charAt(start - 1))) start--;
  const opening = lineOpening.exec(text.slice(start, at + PREFIX.length));
  if (!opening) return undefined;
  let end = at;
  while (end < text.length && !/[\r\n]/.test(text.charAt(end))) end++;
  const close = text.lastIndexOf(titleEnds[opening[1] ?? ''] ?? '%%', end);
  const contentEnd = close > at && close < end ? close : end;
  return { start: start + opening[0].search(/[^ \t>]/), contentEnd, end };
}

function readDirective(text: string, at: number, comment: Comment): Directive {
  const content = text.slice(at, comment.contentEnd);
  const word = /^midlint-\w*(?:-\w+)*/.exec(content)?.[0] ?? PREFIX;
  const behind = content.slice(word.length);
  const dashes = /(?:^|\s)--(?:\s|$)/.exec(behind);
  const named = dashes ? behind.slice(0, dashes.index) : behind;
  const targets: DirectiveTarget[] = [];
  for (const match of named.matchAll(/[^\s,]+/g)) {
    const start = at + word.length + match.index;
    targets.push({ id: match[0], start, end: start + match[0].length });
  }
  return {
    kind: kinds.get(word) ?? 'unknown',
    word,
    targets,
    reason: dashes ? behind.slice(dashes.index + dashes[0].length).trim() : '',
    start: comment.start,
    end: comment.end,
  };
}

function findOff(text: string, frontMatter: Span): Directive | undefined {
  const match = switchedOff.exec(text.slice(frontMatter.start, frontMatter.end));
  if (!match) return undefined;
  const start = frontMatter.start + match.index;
  const word = match[0].trimEnd();
  return { kind: 'off', word, targets: [], reason: '', start, end: start + word.length };
}
