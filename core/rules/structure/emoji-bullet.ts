import { defineRule } from '../rule.ts';
import { leadingEmojiLength } from './emoji.ts';

/** A cross or a bar says “no” to what follows, which without it would say “yes”. */
const negativeRe = /^(?:❌|❎|✖|✗|✘|🚫|🙅)/u;

/** The signs of a warning or a note in front of its own word mean what it says. */
function isSign(emoji: string, behind: string): boolean {
  if (negativeRe.test(emoji)) return true;
  return (
    /^(?:⚠|ℹ|❗|‼|🚨|⛔|🛑|📝)/u.test(emoji) &&
    /^(?:warning|caution|note|notice|danger|important|attention|alert)\b/i.test(behind)
  );
}

export const emojiBullet = defineRule({
  id: 'emoji-bullet',
  category: 'structure',
  family: ['D5'],
  kind: 'sentence',
  what: 'An emoji in front of a heading or a list item.',
  why: 'The list has its bullets and the heading its size. The picture adds colour, says nothing, and is read aloud by screen readers every time.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: 'The emoji decorates and says nothing: take it out.',
  sources: [
    'Pattern catalogue D5',
    'Development corpus: in 2 of 3 docs written by models, and next to none by people before 2022',
  ],
  blocks: ['heading', 'list-item'],
  profiles: { email: 'hint' },
  check({ text }, report) {
    const length = leadingEmojiLength(text);
    const behind = text.slice(length);
    // A picture that stands alone is the item itself.
    if (isSign(text.slice(0, length), behind)) return;
    if (length === 0 || !/^[\p{L}\p{N}“"'\uA78F]/u.test(behind)) return;
    const end = text.slice(0, length).trimEnd().length;
    const changes = [{ start: 0, end: length, text: '' }];
    report({ start: 0, end, fixes: [{ title: 'Delete the emoji', safe: false, changes }] });
  },
  examples: {
    bad: [
      { text: '# 🚀 Getting to the island', found: '🚀', fixed: '# Getting to the island' },
      { text: '- 🐟 Fresh herring\n- Salt', found: '🐟', fixed: '- Fresh herring\n- Salt' },
      { text: '## ⚙️ How the pump works', found: '⚙️', fixed: '## How the pump works' },
      { text: '1. **🔑 Keys** are in the jar.', found: '🔑', fixed: '1. **Keys** are in the jar.' },
      {
        text: '* 👩‍🔧 a mechanic who isn’t asleep',
        found: '👩‍🔧',
        fixed: '* A mechanic who isn’t asleep',
      },
      { text: '- 1️⃣ Open the lid', found: '1️⃣', fixed: '- Open the lid' },
      { text: '- ✨✨ New paint', found: '✨✨', fixed: '- New paint', format: 'text' },
    ],
    good: [
      '# Getting to the island',
      'We had fish 🐟 again.',
      '- © 1911 the parish',
      '- 🐟',
      '| Day | Sky |\n| --- | --- |\n| Monday | ☀️ |',
      '- → the left gate',
      '- Salt 🧂',
      'Great to see you! 🎉',
      '## ⚠️ Warning: thin ice',
      '- ❌ Unplug the pump while it runs',
      '### 🚫 Boats on Sunday',
    ],
  },
});
