const none: readonly RegExpExecArray[] = [];

/**
 * The matches of a global expression: `text.matchAll(expression)` without the copy that it makes of
 * the expression each time, which costs more than most searches.
 */
export function matchesOf(text: string, expression: RegExp): readonly RegExpExecArray[] {
  expression.lastIndex = 0;
  let match = expression.exec(text);
  if (match === null) return none;
  const matches: RegExpExecArray[] = [];
  while (match !== null) {
    matches.push(match);
    // As `matchAll` goes on behind a match of nothing.
    if (match[0] === '') expression.lastIndex++;
    match = expression.exec(text);
  }
  return matches;
}
