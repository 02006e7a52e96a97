import type { Reading } from '../reading.ts';

/**
 * What is left out together in cross-validation: a collection, and of collections with several
 * models each model. Nothing of the same writers, prompts or model is trained on.
 */
export function originOf({ source, model }: Reading, manyModels: ReadonlySet<string>): string {
  return manyModels.has(source) ? `${source} ${model}` : source;
}

/** Collections that hold texts of several models. */
export function collectionsOfManyModels(readings: readonly Reading[]): Set<string> {
  const models = new Map<string, Set<string>>();
  for (const { source, model } of readings) {
    models.set(source, (models.get(source) ?? new Set()).add(model));
  }
  return new Set([...models].filter(([, names]) => names.size > 2).map(([source]) => source));
}

/** Deals origins to folds in turn, in the order of their names: nothing is left to chance. */
export function dealFolds(
  readings: readonly Reading[],
  groupOf: (reading: Reading) => string,
  most: number,
): { readonly origins: readonly string[]; readonly test: ReadonlySet<Reading> }[] {
  const origins = [...new Set(readings.map(groupOf))].sort();
  const count = Math.min(most, origins.length);
  return Array.from({ length: count }, (_, fold) => {
    const here = new Set(origins.filter((__, index) => index % count === fold));
    return {
      origins: [...here],
      test: new Set(readings.filter((reading) => here.has(groupOf(reading)))),
    };
  });
}
