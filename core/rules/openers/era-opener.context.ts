import { unlessBehind } from '../around.ts';

/** Whether the sentence itself follows: behind “where” or “and” the opening clause goes on. */
export const isWholeClause = unlessBehind(
  /^\s*(?:where|when|in\s+which|which|whose|who|and|or|but|with)(?!\w)/i,
);
