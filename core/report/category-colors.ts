import type { Category } from '../finding.ts';
import type { BandId } from './workspace-report.ts';

/** The colours of one thing, of a contrast of 3 to 1 and more on white and on near-black. */
export interface CategoryColor {
  readonly light: string;
  readonly dark: string;
}

/** One for each category, so that the picture reads alike in the editor and in exports. */
export const categoryColors: Readonly<Record<Category, CategoryColor>> = {
  hedging: { light: '#b45309', dark: '#f0a04b' },
  openers: { light: '#0284a8', dark: '#4cc4e6' },
  neutrality: { light: '#64748b', dark: '#a3b1c6' },
  verbosity: { light: '#15803d', dark: '#58c47c' },
  'em-dash': { light: '#be185d', dark: '#f472ac' },
  vocabulary: { light: '#1d5fd6', dark: '#74a9ff' },
  inflation: { light: '#dc2626', dark: '#ff8078' },
  staging: { light: '#8b3fd1', dark: '#c493f5' },
  sycophancy: { light: '#c026a8', dark: '#ee8be0' },
  structure: { light: '#0f766e', dark: '#45c4b6' },
  rhythm: { light: '#5f7a0f', dark: '#b3cc4a' },
  residue: { light: '#7f1d1d', dark: '#d98a8a' },
  closers: { light: '#8a6a00', dark: '#e3c24a' },
  hivemind: { light: '#3730a3', dark: '#9d97f5' },
  voice: { light: '#7c4a21', dark: '#c99a6b' },
  directives: { light: '#525252', dark: '#b5b5b5' },
};

/** One for each band of scores, under the same conditions. */
export const bandColors: Readonly<Record<BandId, CategoryColor>> = {
  'not-mid': { light: '#64748b', dark: '#a3b1c6' },
  mid: { light: '#b7791f', dark: '#f0b429' },
  'very-mid': { light: '#dc2626', dark: '#ff8078' },
};
