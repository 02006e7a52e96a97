import type { TextChange } from './parser.ts';

/** The one stretch that holds all of several changes: `start` to `oldEnd` became `start` to `newEnd`. */
export interface ChangeWindow {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Undefined when the changes cannot have made a text of `newLength` of one of `oldLength`. */
export function changeWindow(
  changes: readonly TextChange[],
  oldLength: number,
  newLength: number,
): ChangeWindow | undefined {
  let length = oldLength;
  let start = Infinity;
  let oldEnd = 0;
  let newEnd = 0;
  for (const change of changes) {
    const isInside = change.start >= 0 && change.start <= change.end && change.end <= length;
    if (!isInside || change.length < 0) return undefined;
    if (start === Infinity) oldEnd = newEnd = change.end;
    start = Math.min(start, change.start);
    if (change.end > newEnd) {
      oldEnd += change.end - newEnd;
      newEnd = change.end;
    }
    const delta = change.length - (change.end - change.start);
    newEnd += delta;
    length += delta;
  }
  if (length !== newLength) return undefined;
  return start === Infinity
    ? { start: oldLength, oldEnd: oldLength, newEnd: oldLength }
    : { start, oldEnd, newEnd };
}
