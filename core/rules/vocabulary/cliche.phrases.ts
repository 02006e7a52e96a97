import type { PhraseRow } from '../rule.ts';
import { countedOrRanked, unlessBefore, unlessInSentence } from '../around.ts';

function swap(pattern: string, ...replace: readonly string[]): PhraseRow {
  return { pattern, fix: { replace }, safe: false };
}

/** Frozen phrases, from lists of clichés (proselint, slopless) and counts; checked by hand. */
export const phrases: readonly PhraseRow[] = [
  { pattern: '^ at the end of the day ,', fix: 'delete' },
  { pattern: '^ needless to say ,', fix: 'delete' },
  { pattern: '^ it goes without saying that', fix: 'delete' },
  { pattern: '^ the fact of the matter is (that)?', fix: 'delete' },
  { pattern: '^ one thing is (clear|certain|for sure|for certain) (:|,|-)', fix: 'delete' },
  { pattern: '^ in a nutshell ,', fix: { replace: 'in short,' } },
  { pattern: '^ when it comes to', fix: { replace: ['as for', 'in'] }, safe: false },
  swap('last but not least', 'last', 'finally'),
  swap('in the grand scheme of things', 'overall'),
  swap('(few and far between)', 'rare'),
  swap('(tried and true|tried and tested)', 'proven'),
  swap('(age old|time honored)', 'old'),
  {
    ...swap('(stark contrast|sharp contrast) to', 'contrast to'),
    accept: unlessBefore(/\bin\s+$/i),
  },
  {
    pattern: '~stand in (stark|sharp) contrast (to|with)',
    fix: { replace: ['~differ from'] },
    safe: false,
  },
  {
    pattern: 'in stark contrast (to|with)',
    fix: { replace: 'unlike' },
    safe: false,
    accept: unlessBefore(/\bst(?:and|ands|ood|anding)\s+$/i),
  },
  { pattern: '(~stand|~withstand) the test of time' },
  { pattern: '~leave no stone unturned' },
  { pattern: '(a)? needle in a haystack' },
  { pattern: '~think outside the box' },
  {
    pattern:
      '(easier said than done|actions speak louder than words|the rest is history|time is of the essence|better late than never|practice makes perfect|knowledge is power|rome was not built in a day|every cloud has a silver lining|all that glitters is not gold|the devil is in the details|there is no place like home|variety is the spice of life|seeing is believing|every coin has two sides)',
  },
  {
    pattern:
      '(blessing in disguise|best of both worlds|food for thought|once in a lifetime|a force to be reckoned with|larger than life|here to stay|a thing of the past|against all odds|a world of difference|second to none|the sky is the limit|the name of the game|no small feat|no easy feat|tip the scales|make or break|a household name|the talk of the town|only scratches the surface|scratch the surface of|barely scratches the surface|part and parcel|cream of the crop)',
  },
  {
    pattern: '(since the dawn of|from time immemorial|since time immemorial)',
  },
  {
    pattern: 'throughout (human)? history',
    // What is counted or ranked has a span, and this is its name.
    accept: unlessInSentence(countedOrRanked),
  },
  {
    pattern:
      '(~speak volumes|~go hand in hand|~go the extra mile|~hit the nail on the head|~take it for granted that|~come full circle|~come at a cost|~pay the price for|~turn a blind eye|~tell a different story|~pull no punches|~hold a mirror (up)? to|~stand head and shoulders|~rise to the occasion|~rise to the challenge|~bring to life|~capture the imagination of|~strike a chord with|~strike a balance between|~strike the right balance|~fall by the wayside|~fall through the cracks|~open new doors|~shine a light on|~take the world by storm|~set the stage for|~put to the test|~reap the benefits|~reap the rewards|~step up to the plate|~come to terms with)',
  },
  {
    pattern:
      '(by leaps and bounds|leaps and bounds|to new heights|to the next level|for generations to come|for years to come|from all walks of life|all walks of life|with open arms|in the blink of an eye|with bated breath|through thick and thin|day in and day out|in the heat of the moment|at the drop of a hat|from the bottom of my heart|each and every day|the ups and downs|the highs and lows|ups and downs of|the trials and tribulations|blood sweat and tears)',
  },
  {
    pattern:
      '(more than meets the eye|the whole is greater than the sum|greater than the sum of its parts|more than the sum of its parts|a picture is worth a thousand words|the tip of my tongue)',
  },
];
