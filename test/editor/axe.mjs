// axe-core, put into a page or frame of the run.
/* global window */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core minds, as “rule: element”.
 *
 * @param frame a page or a frame.
 * @param selector the element to look at; the whole page when not given.
 * @param without ids of axe's rules that are not asked.
 */
export async function violations(frame, { selector, without = [] } = {}) {
  await frame.evaluate(source);
  const found = await frame.evaluate(
    async ([include, off]) => {
      const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
      return (await window.axe.run(include ?? window.document, { rules })).violations;
    },
    [selector, without],
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
