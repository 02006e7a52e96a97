import type { Profile } from '../../../core/index.ts';

/** Which genres of the corpus a profile is judged by. The other profiles have no texts here. */
export const registers = {
  docs: ['docs', 'readme'],
  blog: ['blog'],
  essay: ['essay', 'abstract'],
  fiction: ['story'],
} as const satisfies Partial<Record<Profile, readonly string[]>>;

export type Register = keyof typeof registers;

export const registerNames = Object.keys(registers) as readonly Register[];

/** The profile that texts of a genre are written in; `undefined` where none is meant for it. */
export function registerOf(genre: string): Register | undefined {
  return registerNames.find((name) => (registers[name] as readonly string[]).includes(genre));
}
