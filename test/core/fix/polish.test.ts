import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../core/fix/apply-edits.ts';
import { polish } from '../../../core/fix/polish.ts';

/** `⟦words⟧` are deleted, or replaced by what stands behind `→` in the brackets. */
function mend(marked: string): string {
  const found = /⟦([^→⟧]*)(?:→([^⟧]*))?⟧/u.exec(marked);
  if (!found) throw new Error('no ⟦words⟧ in the text');
  const words = found[1]!;
  const text = marked.replace(found[0], words);
  const change = { start: found.index, end: found.index + words.length, text: found[2] ?? '' };
  const startsSentence = (offset: number) =>
    /(?:^|[.!?]["”]?\s+)["“(]?$/u.test(text.slice(0, offset));
  return applyEdits(text, polish([change], { text, startsSentence }));
}

describe('a deletion', () => {
  test.each([
    ['⟦It is worth noting that⟧ caches help.', 'Caches help.'],
    ['⟦It is worth noting that⟧\ncaches help.', 'Caches help.'],
    ['⟦Importantly⟧, caches help.', 'Caches help.'],
    ['Rain fell. ⟦Notably⟧, it froze.', 'Rain fell. It froze.'],
    ['“⟦Notably⟧, it froze,” he said.', '“It froze,” he said.'],
    ['The cache, ⟦it should be noted⟧, is cold.', 'The cache is cold.'],
    ['The cache is cold, ⟦it should be noted⟧.', 'The cache is cold.'],
    ['The cache is, ⟦without doubt,⟧ cold.', 'The cache is cold.'],
    ['The cache is cold ⟦in nature⟧.', 'The cache is cold.'],
    ['This is a ⟦truly⟧ awful day.', 'This is an awful day.'],
    ['An ⟦extremely⟧ big day.', 'A big day.'],
    ['It is ⟦very⟧ late.', 'It is late.'],
    ['But ⟦it is worth noting that⟧ caches help.', 'But caches help.'],
    ['The cache (⟦notably⟧) helps.', 'The cache helps.'],
    ['⟦Great question⟧! Caches help.', 'Caches help.'],
    ['Caches help. ⟦I hope this helps⟧!', 'Caches help.'],
    ['⟦Notably⟧, iPhone sales fell.', 'iPhone sales fell.'],
    ['⟦Notably⟧, “early” is relative.', '“Early” is relative.'],
    ['⟦Great question⟧!', ''],
    ['⟦In short⟧ – berths cost money.', 'Berths cost money.'],
    ['⟦In short⟧ — berths cost money.', 'Berths cost money.'],
    ['⟦In short⟧—berths cost money.', 'Berths cost money.'],
    ['⟦In short⟧ - berths cost money.', 'Berths cost money.'],
    ['⟦In short⟧ -5 is cold.', '-5 is cold.'],
    ['Fees: ⟦It is worth noting that⟧ berths cost money.', 'Fees: Berths cost money.'],
    ['It came at 5 p.m. ⟦Simply put,⟧ the cache is cold.', 'It came at 5 p.m. The cache is cold.'],
    [
      'It sank (Osk, p. 12) ⟦It is worth noting that⟧ berths cost money.',
      'It sank (Osk, p. 12) Berths cost money.',
    ],
    [
      'It sank [Osk, p. 12] ⟦It is worth noting that⟧ berths cost money.',
      'It sank [Osk, p. 12] Berths cost money.',
    ],
    ['The berth (here) ⟦really⟧ costs money.', 'The berth (here) costs money.'],
    ['In 1976.[4] ⟦Simply put,⟧ the cache is cold.', 'In 1976.[4] The cache is cold.'],
    ['It fell.1 ⟦Simply put,⟧ the cache is cold.', 'It fell.1 The cache is cold.'],
    ['One thing is sure: ⟦notably,⟧ berths cost money.', 'One thing is sure: berths cost money.'],
    ['One thing: ⟦I think that⟧ berths cost money.', 'One thing: berths cost money.'],
  ])('should mend %j', (marked, mended) => {
    expect(mend(marked)).toBe(mended);
  });
});

describe('a replacement', () => {
  test.each([
    ['⟦In order to→to⟧ win, run.', 'To win, run.'],
    ['We ⟦in order to→to⟧ win.', 'We to win.'],
    ['An ⟦end result→result⟧ matters.', 'A result matters.'],
    ['It is a ⟦past history→old tale⟧.', 'It is an old tale.'],
    ['⟦IN ORDER TO→to⟧ win.', 'TO win.'],
    ['He ran⟦ — →. ⟧it rained.', 'He ran. It rained.'],
    ['He ran⟦ — →, ⟧it rained.', 'He ran, it rained.'],
    ['It ⟦serves as a→is a⟧ error.', 'It is an error.'],
    ['⟦I am of the opinion that→I think⟧ so.', 'I think so.'],
  ])('should mend %j', (marked, mended) => {
    expect(mend(marked)).toBe(mended);
  });
});
