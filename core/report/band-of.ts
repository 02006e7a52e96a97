import { mid, veryMid } from '../score/score-lines.ts';
import type { BandId } from './workspace-report.ts';

/** What a score reads as. */
export function bandOf(score: number): BandId {
  if (score >= veryMid) return 'very-mid';
  return score >= mid ? 'mid' : 'not-mid';
}
