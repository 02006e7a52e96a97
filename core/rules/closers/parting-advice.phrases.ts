import type { PhraseRow } from '../rule.ts';
import { unlessBehind } from '../around.ts';

const advice =
  '(steps|tips|strategies|guidelines|practices|techniques|principles|suggestions|methods|instructions|measures|habits)';

/** “Remember, too, that …”: what follows is the object, and cannot stand alone. */
const isWhole = unlessBehind(/^\s*(?:too|also|that|however|though)(?!\w)/i);

/** The kindly last word: reminders, and the promise that the list will work. */
export const phrases: readonly PhraseRow[] = [
  { pattern: '^(just|always|also|and)? remember ,', fix: 'delete', accept: isWhole },
  { pattern: '^(just|always|also|and)? remember :', fix: 'delete', safe: false, accept: isWhole },
  {
    pattern: `by (following|implementing|adopting|applying|using|incorporating|practicing|embracing) (these|the above) <0-3> ${advice}`,
    message: '“{actual}” promises that the list will work. Stop at its last item.',
  },
  {
    pattern: `^with (these|the above) <0-2> ${advice} ,`,
    message: '“{actual}” promises that the list will work. Stop at its last item.',
  },
];
