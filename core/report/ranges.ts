// Written by npm run ranges; docs/evidence/figures.md has the figures.
import type { Profile } from '../rules/rule.ts';
import type { FigureId, FigureRange } from './report.ts';

type Ranges = Readonly<Partial<Record<FigureId, FigureRange>>>;

/** Where nine of ten human texts of a register lie. */
export const ranges: Readonly<Partial<Record<Profile, Ranges>>> = {
  docs: {
    'sentence-length': { low: 11.7, high: 23.4 },
    'sentence-spread': { low: 4.5, high: 12.1 },
    'repeated-openers': { low: 0, high: 33 },
    'em-dashes': { low: 0, high: 0 },
    'lexical-variety': { low: 72, high: 83 },
    findings: { low: 0, high: 4.3 },
  },
  blog: {
    'sentence-length': { low: 13.6, high: 28.2 },
    'sentence-spread': { low: 5.6, high: 16.5 },
    'repeated-openers': { low: 0, high: 19 },
    'em-dashes': { low: 0, high: 5.6 },
    'lexical-variety': { low: 77, high: 86 },
    findings: { low: 0, high: 6.6 },
  },
  essay: {
    'sentence-length': { low: 14.1, high: 30.7 },
    'sentence-spread': { low: 5, high: 13.4 },
    'repeated-openers': { low: 0, high: 25 },
    'em-dashes': { low: 0, high: 4.3 },
    'lexical-variety': { low: 72, high: 84 },
    findings: { low: 0, high: 9.7 },
  },
  fiction: {
    'sentence-length': { low: 6.4, high: 11.1 },
    'sentence-spread': { low: 3.3, high: 6.8 },
    'repeated-openers': { low: 1, high: 15 },
    'em-dashes': { low: 0, high: 11.7 },
    'lexical-variety': { low: 78, high: 85 },
    findings: { low: 0, high: 1.2 },
  },
};
