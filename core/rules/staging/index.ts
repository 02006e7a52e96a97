import type { Rule } from '../rule.ts';
import { colonReveal } from './colon-reveal.ts';
import { declaredEmotion } from './declared-emotion.ts';
import { disguiseFigure } from './disguise-figure.ts';
import { falseAgency } from './false-agency.ts';
import { falseExclusivity } from './false-exclusivity.ts';
import { falseRange } from './false-range.ts';
import { falseVulnerability } from './false-vulnerability.ts';
import { narrativePivot } from './narrative-pivot.ts';
import { negationReframe } from './negation-reframe.ts';
import { negativeListing } from './negative-listing.ts';
import { notJustBut } from './not-just-but.ts';
import { notOnlyButAlso } from './not-only-but-also.ts';
import { notThisButThat } from './not-this-but-that.ts';
import { participialTail } from './participial-tail.ts';
import { runway } from './runway.ts';
import { selfInterview } from './self-interview.ts';
import { shiftedNegation } from './shifted-negation.ts';
import { signposting } from './signposting.ts';
import { suspenseHook } from './suspense-hook.ts';
import { tailCorrective } from './tail-corrective.ts';
import { tailDensity } from './tail-density.ts';
import { teacherAside } from './teacher-aside.ts';

/** The rules of this category, in the order reports show them. */
export const stagingRules: readonly Rule[] = [
  notJustBut,
  notOnlyButAlso,
  notThisButThat,
  negationReframe,
  tailCorrective,
  negativeListing,
  shiftedNegation,
  participialTail,
  tailDensity,
  selfInterview,
  colonReveal,
  suspenseHook,
  falseRange,
  signposting,
  teacherAside,
  falseExclusivity,
  narrativePivot,
  declaredEmotion,
  falseVulnerability,
  falseAgency,
  runway,
  disguiseFigure,
];
