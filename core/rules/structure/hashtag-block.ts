import { hasMarkTwice, marks } from '../marks.ts';
import { defineRule } from '../rule.ts';

const tag = /^#[A-Za-zÀ-ɏꞏ][A-Za-zÀ-ɏꞏ\d_]*$/u;
const FEWEST = 4;

/** What every one of them has: looked for first, since few blocks do. */
const fourRe = /#[^#]*#[^#]*#[^#]*#/;

export const hashtagBlock = defineRule({
  id: 'hashtag-block',
  category: 'structure',
  family: ['D18'],
  kind: 'sentence',
  what: 'A tail of hashtags: “#Growth #Mindset #Leadership #Success”.',
  why: 'Tags are for a machine that sorts posts. Four or more of them are the last thing the reader sees.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: 'A tail of hashtags. Keep one or two, or none.',
  sources: ['Pattern catalogue D18'],
  blocks: ['paragraph'],
  profiles: { commit: 'off' },
  check(view, report) {
    const { text } = view;
    if (!hasMarkTwice(view, marks.hash) || !fourRe.test(text)) return;
    const end = text.trimEnd().length;
    const start = tailStart(text, end);
    if (start === undefined) return;
    const changes = [{ start, end, text: '' }];
    report({ start, end, fixes: [{ title: 'Delete the hashtags', safe: false, changes }] });
  },
  examples: {
    bad: [
      {
        text: 'The nets are dry. #nets #sea #work #life',
        found: '#nets #sea #work #life',
        fixed: 'The nets are dry.',
      },
      {
        text: 'Read it.\n\n#Growth #Mindset #Leadership #Success #Boats',
        found: '#Growth #Mindset #Leadership #Success #Boats',
        fixed: 'Read it.\n\n',
      },
      {
        text: 'We don’t stop.\n#a1 #b2 #c3 #d4',
        found: '#a1 #b2 #c3 #d4',
        fixed: 'We don’t stop.',
      },
      {
        text: 'It is *done*! #one #two\n#three #four',
        found: '#one #two\n#three #four',
        fixed: 'It is *done*!',
      },
      {
        text: 'Bread, and more. #bread #salt #oil #island',
        found: '#bread #salt #oil #island',
        fixed: 'Bread, and more.',
        format: 'text',
      },
      { text: 'See you. #été #mer #île #pain', found: '#été #mer #île #pain', fixed: 'See you.' },
    ],
    good: [
      'The nets are dry. #nets #sea',
      '# Nets, sea, work and life',
      'Closes #12 #13 #14 #15',
      'We say #yes to the bridge and #no to the toll.',
      '`#a #b #c #d`',
      'Use the tags #a, #b, #c, and #d.',
    ],
  },
});

/**
 * Where the tags begin that `end` is behind; undefined when there are too few. Read from behind, as
 * a search would begin again at each tag of a text that is full of them.
 */
function tailStart(text: string, end: number): number | undefined {
  let start = end;
  let count = 0;
  for (let at = end; at > 0; at = start - 1) {
    while (at > 0 && /\s/u.test(text.charAt(at - 1))) at--;
    let word = at;
    while (word > 0 && !/\s/u.test(text.charAt(word - 1))) word--;
    if (!tag.test(text.slice(word, at))) break;
    start = word;
    count++;
  }
  return count < FEWEST ? undefined : start;
}
