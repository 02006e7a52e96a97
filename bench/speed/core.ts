import type * as core from '../../core/index.ts';

type Core = typeof core;

/** The library as it is shipped: bundled, since a loader that compiles on the fly makes it slower. */
export async function loadCore(): Promise<Core> {
  const bundle = new URL('../../dist/index.js', import.meta.url).href;
  return (await import(bundle)) as Core;
}
