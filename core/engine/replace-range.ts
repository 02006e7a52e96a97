/** More items than this at once are not given to `splice`, whose arguments go on the stack. */
const mostArguments = 1000;

/**
 * Puts `added` in place of the items from `start` to `end`, mostly within the array itself: to copy
 * a long one at each keystroke keeps the garbage collector busy.
 *
 * @returns the array that holds the result.
 */
export function replaceRange<Item>(
  items: Item[],
  start: number,
  end: number,
  added: readonly Item[],
): Item[] {
  if (added.length === end - start) {
    added.forEach((item, at) => (items[start + at] = item));
    return items;
  }
  if (added.length > mostArguments) return items.slice(0, start).concat(added, items.slice(end));
  items.splice(start, end - start, ...added);
  return items;
}
