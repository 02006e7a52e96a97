import type { Prose } from '../prose/block.ts';

/**
 * Works something out about a block's prose when a document first asks for it, and keeps it with
 * the prose.
 *
 * For what a rule about the document seldom needs: few documents get as far as its question, and
 * those that do ask again after each edit.
 */
export function perProse<T extends object | string | number | boolean>(
  read: (prose: Prose) => T,
): (prose: Prose) => T {
  const known = new WeakMap<Prose, T>();
  return (prose) => {
    let found = known.get(prose);
    if (found === undefined) {
      found = read(prose);
      known.set(prose, found);
    }
    return found;
  };
}
