// Written by npm run eval -- DIR --write; docs/evidence/profiles.md has the figures.
import type { Profile } from '../rules/rule.ts';

export const registerThresholds: Readonly<Record<string, Partial<Record<Profile, number>>>> = {
  'em-dash-density': { essay: 5.625 },
};
