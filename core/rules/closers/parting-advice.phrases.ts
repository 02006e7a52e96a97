import type { PhraseRow } from '../rule.ts';

const advice =
  '(steps|tips|strategies|guidelines|practices|techniques|principles|suggestions|methods|instructions|measures|habits)';

/** The kindly last word: reminders, and the promise that the list will work. */
export const phrases: readonly PhraseRow[] = [
  { pattern: '^(just|always|also|and)? remember ,', fix: 'delete' },
  { pattern: '^(just|always|also|and)? remember :', fix: 'delete', safe: false },
  {
    pattern: `by (following|implementing|adopting|applying|using|incorporating|practicing|embracing) (these|the above) <0-3> ${advice}`,
    message: '“{actual}” promises that the list will work. Stop at its last item.',
  },
  {
    pattern: `^with (these|the above) <0-2> ${advice} ,`,
    message: '“{actual}” promises that the list will work. Stop at its last item.',
  },
];
