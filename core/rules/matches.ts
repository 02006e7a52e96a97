const none: readonly never[] = [];

/**
 * The matches of a global expression: `text.matchAll(expression)` without the copy that it makes of
 * the expression each time, which costs more than most searches.
 */
export function matchesOf(text: string, expression: RegExp): readonly RegExpExecArray[] {
  return mapMatches(text, expression, (match) => match);
}

/**
 * What is read in each match of a global expression. The matches themselves are let go one by one:
 * they take ten times as much memory as what is mostly read in them.
 */
export function mapMatches<T>(
  text: string,
  expression: RegExp,
  read: (match: RegExpExecArray) => T,
): readonly T[] {
  expression.lastIndex = 0;
  let match = expression.exec(text);
  if (match === null) return none;
  const found: T[] = [];
  while (match !== null) {
    found.push(read(match));
    // As `matchAll` goes on behind a match of nothing.
    if (match[0] === '') expression.lastIndex++;
    match = expression.exec(text);
  }
  return found;
}
