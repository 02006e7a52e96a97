// Written by npm run ranges; docs/evidence/figures.md says how.
import type { Profile } from '../rules/rule.ts';
import type { FigureId, FigureRange } from './report.ts';

type Ranges = Partial<Record<FigureId, FigureRange>>;

/** Where nine of ten human texts of a register lie. */
export const ranges: Readonly<Partial<Record<Profile, Ranges>>> = {};
