/** The fewest words of running prose that a score is given for. */
export const fewestWords = 100;

/** From here a text reads mid: nineteen of twenty texts by people stay under it. */
export const mid = 30;

/**
 * From here a text reads very mid: of the essays that people wrote for TOEFL and for colleges, fewer
 * than two in a hundred reach it (docs/evidence/score.md).
 */
export const veryMid = 50;
