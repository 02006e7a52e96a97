import type { Rule } from '../rule.ts';
import { hedgeDensity } from './hedge-density.ts';
import { hedgeStack } from './hedge-stack.ts';
import { hedgedEffect } from './hedged-effect.ts';
import { importanceAnnouncement } from './importance-announcement.ts';
import { performedCandor } from './performed-candor.ts';
import { sourceGap } from './source-gap.ts';

/** The rules of this category, in the order reports show them. */
export const hedgingRules: readonly Rule[] = [
  importanceAnnouncement,
  performedCandor,
  hedgeStack,
  hedgeDensity,
  sourceGap,
  hedgedEffect,
];
