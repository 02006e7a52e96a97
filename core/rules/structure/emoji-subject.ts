import { defineRule } from '../rule.ts';
import { leadingEmojiLength } from './emoji.ts';

const shortcode = /^:[a-z0-9_+-]{2,40}:\s*/u;

export const emojiSubject = defineRule({
  id: 'emoji-subject',
  category: 'structure',
  family: ['D6'],
  kind: 'sentence',
  what: 'A commit subject that begins with an emoji.',
  why: 'A log is searched and sorted by words. The picture costs two columns of fifty and tells nothing that the verb does not.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message: 'The subject begins with a picture: begin with a verb.',
  sources: ['Pattern catalogue D6: right in projects that follow gitmoji'],
  blocks: ['paragraph', 'heading'],
  profiles: { docs: 'off', blog: 'off', essay: 'off', news: 'off', fiction: 'off', email: 'off' },
  check({ block, text }, report) {
    const length = leadingEmojiLength(text) || (shortcode.exec(text)?.[0].length ?? 0);
    if (length === 0 || length === text.length || block.kind !== 'paragraph') return;
    const end = text.slice(0, length).trimEnd().length;
    const changes = [{ start: 0, end: length, text: '' }];
    const fixes = [{ title: 'Delete the emoji', safe: false, changes }];
    report({ start: 0, end, fixes, place: 'first-paragraph' });
  },
  examples: {
    bad: [
      { text: '✨ Add a lamp', found: '✨', fixed: 'Add a lamp', format: 'text' },
      { text: ':bug: Fix the pump', found: ':bug:', fixed: 'Fix the pump', format: 'text' },
      {
        text: '♻️ refactor: turn the wheel',
        found: '♻️',
        fixed: 'Refactor: turn the wheel',
        format: 'text',
      },
      {
        text: '🐛🔥 Fix the stove\n\nIt didn’t draw.',
        found: '🐛🔥',
        fixed: 'Fix the stove\n\nIt didn’t draw.',
        format: 'text',
      },
      {
        text: '📝 Docs\n\n📝 More of them',
        found: '📝',
        fixed: 'Docs\n\n📝 More of them',
        format: 'text',
      },
      { text: '👷‍♀️ Mend the weir', found: '👷‍♀️', fixed: 'Mend the weir' },
    ],
    good: [
      'Add a lamp',
      'Add a lamp ✨',
      'Fix the pump\n\n🐛 in the valve',
      'fix: the pump',
      '©: Name the owner',
      '- ✨ Add a lamp',
      '✨',
    ],
  },
});
