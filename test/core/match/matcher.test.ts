import { describe, expect, test } from 'vitest';
import { compilePhrases } from '../../../core/match/compile.ts';

/** What a pattern finds in a text, as written there. */
function find(pattern: string, text: string): string[] {
  const matcher = compilePhrases([pattern]);
  return matcher
    .match(text, matcher.tokenize(text))
    .map(({ start, end }) => text.slice(start, end));
}

type Row = readonly [pattern: string, text: string, ...found: string[]];

function table(rows: readonly Row[]): void {
  test.each(rows)('should let %j read %j', (pattern, text, ...found) => {
    expect(find(pattern, text)).toEqual(found);
  });
}

describe('words', () => {
  table([
    ['worth a look', 'It is worth a look.', 'worth a look'],
    ['worth a look', 'WORTH a Look', 'WORTH a Look'],
    ['worth a look', 'worth\na  look', 'worth\na  look'],
    ['worth a look', 'worthy a look'],
    ['worth a look', 'worth a look, worth a look', 'worth a look', 'worth a look'],
    ['game changer', 'a game-changer', 'game-changer'],
    ['game-changer', 'a game changer and a game\u2011changer', 'game changer', 'game\u2011changer'],
    ['game changer', 'a game (changer)', 'game (changer'],
    ['game changer', 'the game *changer*', 'game *changer'],
    ["the reader's eye", 'the reader’s eye', 'the reader’s eye'],
    ['the reader’s eye', "The reader's eye", "The reader's eye"],
    ["your users' time", 'Save your users’ time.', 'your users’ time'],
    ['naïve view', 'A NAÏVE view', 'NAÏVE view'],
    ['step 2.5', 'at step 2.5.', 'step 2.5'],
    ['step 2', 'at step 2.5.'],
    ['find \uA78F', 'find \uA78F', 'find \uA78F'],
  ]);
});

describe('spelling', () => {
  table([
    ['organize color', 'organise colour', 'organise colour'],
    ['analyse the centre', 'analyze the center', 'analyze the center'],
    ['travelling', 'traveling and travelling', 'traveling', 'travelling'],
    ['a catalog of defence', 'A catalogue of defense', 'A catalogue of defense'],
    ['prize', 'prise'],
  ]);
});

describe('contractions', () => {
  table([
    ['it is fair', "It's fair. It’s fair. It is fair.", "It's fair", 'It’s fair', 'It is fair'],
    ["it's fair", 'it is fair; it has fair', 'it is fair', 'it has fair'],
    ['do not miss', "don't miss", "don't miss"],
    ["don't miss", 'do not miss', 'do not miss'],
    ['cannot wait', "can't wait or can not wait", "can't wait", 'can not wait'],
    ["can't wait", 'cannot wait', 'cannot wait'],
    ['can not wait', 'cannot wait', 'cannot wait'],
    ['I would say', "I'd say", "I'd say"],
    ["I'd say", 'I had say', 'I had say'],
    ['let us see', "Let's see", "Let's see"],
    ["that's you're won't", 'that is you are will not', 'that is you are will not'],
    ['it (is|was) not', "it isn't, it's not, it wasn't", "it isn't", "it's not", "it wasn't"],
    ["it's not", "it isn't", "it isn't"],
    ['(it|this)? is', "it's", "it's"],
    ['it really? is', "it's", "it's"],
    ['~be not', "aren't, weren't and is not", "aren't", "weren't", 'is not'],
    ['is fair', "it's fair"],
  ]);
});

describe('groups', () => {
  table([
    ['(big|small|very big) house', 'a very big house', 'very big house'],
    ['a ((very|so) good|bad) day', 'a so good day, a bad day', 'a so good day', 'a bad day'],
    ['note that?', 'note that, note', 'note that', 'note'],
    ['one (of the)? two', 'one two, one of the two', 'one two', 'one of the two'],
    [
      'one (of (all the)?)? two',
      'one of two, one of all the two',
      'one of two',
      'one of all the two',
    ],
    ['a|b c', 'a b c', 'a', 'b c'],
    ['one | two', 'one two', 'one', 'two'],
  ]);
});

describe('inflections', () => {
  table([
    ['~utilize', 'utilises utilized utilizing', 'utilises', 'utilized', 'utilizing'],
    ['~take heed', 'took heed, taken heed, takes heed', 'took heed', 'taken heed', 'takes heed'],
    ['~approach:n', 'approaches approached', 'approaches'],
    ['~good:a idea', 'a better idea, the best idea', 'better idea', 'best idea'],
    ['~vital:a', 'more vital', 'more vital'],
    ['~Take:v', 'TOOK', 'TOOK'],
  ]);
});

describe('gaps and numbers', () => {
  table([
    ['not <3> but', 'not but, not a b c but', 'not but', 'not a b c but'],
    ['not <3> but', 'not a b c d but'],
    ['not <3> but', 'not a, but'],
    ['not <3> but', 'not “a” but'],
    ['not <3> but', 'not \uA78F but', 'not \uA78F but'],
    ['not <1-2> but', 'not but'],
    ['not <1-2> but', 'not one-two but', 'not one-two but'],
    ['a <2> b <2> c', 'a x b x y c', 'a x b x y c'],
    ['# steps', '3 steps, three steps, 1,000 steps', '3 steps', 'three steps', '1,000 steps'],
    ['# steps', 'twenty-five steps', 'twenty-five steps'],
    ['# steps', 'many steps'],
    ['(#|10 big) steps', '10 steps', '10 steps'],
  ]);
});

describe('punctuation', () => {
  table([
    ['well, no', 'Well, no. Well no.', 'Well, no'],
    ['well no', 'Well, no.'],
    ['well,? no', 'Well, no. Well no.', 'Well, no', 'Well no'],
    ['right ?', 'right? right.', 'right?'],
    ['(right|yes ?)', 'yes?', 'yes?'],
    ['first: go; stop!', 'First: go; stop!', 'First: go; stop!'],
    ['so ... yes', 'so... yes'],
    ['so . yes', 'so... yes', 'so... yes'],
    ['good - bad', 'good—bad', 'good—bad'],
    [
      'good - bad',
      'good – bad, good -- bad, good - bad',
      'good – bad',
      'good -- bad',
      'good - bad',
    ],
    ['good - bad', 'good-bad'],
    ['good — bad', 'good--bad', 'good--bad'],
    ['good bad', 'good/bad, good "bad", good & bad, good — bad, good: bad, good? bad'],
  ]);
});

describe('anchors', () => {
  table([
    ['^so it goes', 'So it goes. So it goes, so it goes', 'So it goes', 'So it goes'],
    ['^so it goes', '“So it goes”', 'So it goes'],
    ['^so it goes', 'and so it goes'],
    ['^^so', '“So. So', 'So'],
    ['^^so', 'Well. So'],
    ['^^^so', 'so', 'so'],
    ['it goes$', 'it goes on. It goes.', 'It goes'],
    ['it goes$', 'it goes”. It goes', 'it goes', 'It goes'],
    ['it goes$$', 'It goes. Well, it goes!”', 'it goes'],
    ['so $$', 'so', 'so'],
  ]);

  test('should say what each pattern asks for', () => {
    const matcher = compilePhrases(['^a', '^^a$', '^^^a$$', 'a']);
    const matches = matcher.match('a', matcher.tokenize('a'));
    expect(matches.map((match) => [match.startAnchor, match.endAnchor])).toEqual([
      ['sentence', 'none'],
      ['paragraph', 'sentence'],
      ['document', 'paragraph'],
      ['none', 'none'],
    ]);
  });
});

describe('choosing among matches', () => {
  table([
    ['a (b c)?', 'a b c', 'a b c'],
    ['a a', 'a a a', 'a a'],
    ['a b|b c d', 'a b c d', 'a b'],
    ['a <2> b', 'a b b b b', 'a b b b'],
  ]);

  test('should give every pattern its own matches, in order of their start', () => {
    const matcher = compilePhrases(['b', 'a b', 'b', 'a']);
    const text = 'a b';
    const matches = matcher.match(text, matcher.tokenize(text));
    expect(matches.map(({ pattern, start, end }) => [pattern, start, end])).toEqual([
      [1, 0, 3],
      [3, 0, 1],
      [0, 2, 3],
      [2, 2, 3],
    ]);
  });

  test('should find nothing with no patterns', () => {
    const matcher = compilePhrases([]);
    expect(matcher.match('a b', matcher.tokenize('a b'))).toEqual([]);
  });

  test('should not carry a match over from the text before', () => {
    const matcher = compilePhrases(['a b']);
    matcher.match('a', matcher.tokenize('a'));
    expect(matcher.match('b', matcher.tokenize('b'))).toEqual([]);
  });
});

describe('work', () => {
  const patterns = ['a <8> a <8> a <8> z', '(a? b? a? b? a? b?) c', '^a <8> $', 'a (a|b|a b)? z'];

  function visits(length: number): number {
    const matcher = compilePhrases(patterns);
    const text = 'a b a a '.repeat(length);
    matcher.match(text, matcher.tokenize(text));
    return matcher.visits;
  }

  test('should grow no faster than the text', () => {
    const small = visits(500);
    expect(small).toBeGreaterThan(2000);
    expect(visits(1000)).toBeLessThanOrEqual(small * 2.1);
    expect(visits(4000)).toBeLessThanOrEqual(small * 8.1);
  });

  test('should be none for words that start nothing', () => {
    const matcher = compilePhrases(['a b c']);
    const text = 'x y z '.repeat(100);
    matcher.match(text, matcher.tokenize(text));
    expect(matcher.visits).toBe(0);
  });
});
