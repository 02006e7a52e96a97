import { describe, expect, test } from 'vitest';
import { compilePhrases } from '../../../core/match/compile.ts';
import { contractionsOf, longFormsOf } from '../../../core/match/contractions.ts';
import { inflect, inflections } from '../../../core/match/inflect.ts';
import type { PartOfSpeech } from '../../../core/match/pattern.ts';
import { spellingsOf } from '../../../core/match/spelling.ts';

describe('inflections', () => {
  const rows: readonly (readonly [string, PartOfSpeech, string])[] = [
    ['plan', 'verb', 'plan plans planned planned planning'],
    ['offer', 'verb', 'offer offers offered offered offering'],
    ['harness', 'verb', 'harness harnesses harnessed harnessed harnessing'],
    ['leverage', 'verb', 'leverage leverages leveraged leveraged leveraging'],
    ['rely', 'verb', 'rely relies relied relied relying'],
    ['play', 'verb', 'play plays played played playing'],
    ['die', 'verb', 'die dies died died dying'],
    ['agree', 'verb', 'agree agrees agreed agreed agreeing'],
    ['panic', 'verb', 'panic panics panicked panicked panicking'],
    ['equip', 'verb', 'equip equips equipped equipped equipping'],
    ['visit', 'verb', 'visit visits visited visited visiting'],
    ['control', 'verb', 'control controls controlled controlled controlling'],
    ['mix', 'verb', 'mix mixes mixed mixed mixing'],
    ['boil', 'verb', 'boil boils boiled boiled boiling'],
    ['be', 'verb', 'be are am is was were been being'],
    ['have', 'verb', 'have has had had having'],
    ['do', 'verb', 'do does did done doing'],
    ['begin', 'verb', 'begin begins began begun beginning'],
    ['underpin', 'verb', 'underpin underpins underpinned underpinned underpinning'],
    ['rewrite', 'verb', 'rewrite rewrites rewrote rewritten rewriting'],
    ['withhold', 'verb', 'withhold withholds withheld withheld withholding'],
    ['behave', 'verb', 'behave behaves behaved behaved behaving'],
    ['prove', 'verb', 'prove proves proved proven proved proving'],
    ['approach', 'noun', 'approach approaches'],
    ['tapestry', 'noun', 'tapestry tapestries'],
    ['journey', 'noun', 'journey journeys'],
    ['analysis', 'noun', 'analysis analyses'],
    ['woman', 'noun', 'woman women'],
    ['human', 'noun', 'human humans'],
    ['index', 'noun', 'index indices indexes'],
    ['good', 'adjective', 'good better best'],
    ['big', 'adjective', 'big bigger biggest'],
    ['easy', 'adjective', 'easy easier easiest'],
    ['wise', 'adjective', 'wise wiser wisest'],
    ['crucial', 'adjective', 'crucial more crucial most crucial'],
    ['robust', 'adjective', 'robust more robust most robust'],
  ];
  test.each(rows)('should be those of %s, a %s', (lemma, partOfSpeech, forms) => {
    expect(
      inflections(lemma, partOfSpeech)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(forms);
  });

  test('should give the usual spelling of one form', () => {
    expect(inflect('use', 'gerund')).toBe('using');
    expect(inflect('prove', 'participle')).toBe('proven');
    expect(inflect('show', 'present')).toBe('show');
    expect(inflect('be', 'present')).toBe('are');
    expect(inflect('be', 'third-person')).toBe('is');
    expect(inflect('leaf', 'plural')).toBe('leaves');
    expect(inflect('late', 'comparative')).toBe('later');
  });
});

describe('spellings', () => {
  test.each([
    ['organize', 'organise'],
    ['organisation', 'organization'],
    ['analyzing', 'analysing'],
    ['colour', 'color'],
    ['unfavorable', 'unfavourable'],
    ['center', 'centre'],
    ['dialogue', 'dialog'],
    ['modeling', 'modelling'],
    ['labelled', 'labeled'],
    ['defense', 'defence'],
    ['judgement', 'judgment'],
    ['fulfill', 'fulfil'],
    ['towards', 'toward'],
  ])('should be shared by %s and %s', (one, other) => {
    expect(spellingsOf(one)).toContain(other);
    expect(spellingsOf(other)).toContain(one);
  });

  test.each(['size', 'rise', 'prize', 'wise', 'seizing', 'exercise', 'for', 'her', 'falling'])(
    'should be one for %s',
    (word) => {
      expect(spellingsOf(word)).toEqual([word]);
    },
  );
});

describe('contractions', () => {
  test('should go both ways', () => {
    expect(contractionsOf('it', 'is')).toEqual(["it's"]);
    expect(contractionsOf('can', 'not')).toEqual(['cannot', "can't"]);
    expect(longFormsOf("it's")).toEqual([
      ['it', 'is'],
      ['it', 'has'],
    ]);
    expect(longFormsOf("won't")).toEqual([['will', 'not']]);
  });

  test('should not be made of any noun', () => {
    expect(contractionsOf('model', 'is')).toEqual([]);
    expect(longFormsOf("model's")).toEqual([]);
  });
});

describe('the lemma that matched', () => {
  test.each([
    ['~utilize it', 'They utilised it.', 'utilised', 'utilize', 'past'],
    ['~utilize it', 'They have often utilized it.', 'utilized', 'utilize', 'participle'],
    ['~utilize it', 'to utilize it', 'utilize', 'utilize', 'base'],
    ['~utilize it', 'Utilize it.', 'Utilize', 'utilize', 'base'],
    ['~utilize it', 'teams utilize it', 'utilize', 'utilize', 'present'],
    ['not <2> ~take', 'not be taking', 'taking', 'take', 'gerund'],
    ['(a|b)? ~serve as ~use', 'It serves as used', 'serves', 'serve', 'third-person'],
    ['~be not', "It isn't", "isn't", 'be', 'third-person'],
    ['rich ~tapestry:n', 'rich tapestries', 'tapestries', 'tapestry', 'plural'],
    ['~good:a day', 'the best day', 'best', 'good', 'superlative'],
    ['# ~step:n', '3 steps', 'steps', 'step', 'plural'],
    ['well, ~go', 'well, gone', 'gone', 'go', 'participle'],
  ])('should be read by %j in %j', (pattern, text, word, lemma, form) => {
    const matcher = compilePhrases([pattern]);
    const [match] = matcher.match(text, matcher.tokenize(text));
    const found = matcher.lemma(text, match!);
    expect(found).toMatchObject({ lemma, form });
    expect(text.slice(found!.start, found!.end)).toBe(word);
  });

  test('should be undefined without one', () => {
    const matcher = compilePhrases(['a b', '(a|~use) c']);
    for (const text of ['a b', 'a c']) {
      const [match] = matcher.match(text, matcher.tokenize(text));
      expect(matcher.lemma(text, match!)).toBeUndefined();
    }
  });
});
