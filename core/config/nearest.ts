import { closest } from 'fastest-levenshtein';

/** A name longer than this is no slip of the finger, and is cut before it is compared. */
const longest = 80;

/**
 * The name out of `names` that is the fewest keystrokes away from `name`, letter case aside.
 *
 * @param names at least one.
 */
export function nearestName(name: string, names: readonly string[]): string {
  return closest(name.slice(0, longest).toLowerCase(), names);
}

/** `name` in quotation marks, short enough for one line of a message. */
export function quoteName(name: string): string {
  const short = name.length > longest ? `${name.slice(0, longest)}…` : name;
  return `"${short.replace(/\p{Cc}/gu, ' ')}"`;
}
