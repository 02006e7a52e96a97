import type { PhraseHit } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './hype.phrases.ts';

export const hype = defineRule({
  id: 'hype',
  category: 'inflation',
  family: ['A11'],
  kind: 'phrase',
  what: 'Words of advertising: “groundbreaking”, “game-changer”, “unlock your potential”.',
  why: 'The superlative asks for applause before it has shown anything. A fact about the thing would persuade, and the noun alone misleads nobody.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” is ad copy: say what it does that others do not.',
  sources: ['Pattern catalogue A11', 'Wikipedia: Signs of AI writing, promotional language (2025)'],
  phrases,
  examples: {
    bad: [
      {
        text: 'She wrote a groundbreaking study of moss.',
        found: 'groundbreaking',
        fixed: 'She wrote a study of moss.',
      },
      {
        text: 'The mill used *cutting-edge* looms, and it failed.',
        found: 'cutting-edge',
        fixed: 'The mill used looms, and it failed.',
      },
      {
        text: 'His method was truly\ntransformative.',
        found: 'was truly\ntransformative',
        fixed: null,
      },
      {
        text: 'Gas light revolutionised the theatre.',
        found: 'revolutionised the',
        fixed: null,
      },
      {
        text: 'It’s an unprecedented crop of pears.',
        found: 'unprecedented',
        fixed: 'It’s a crop of pears.',
      },
      {
        text: 'But the new valve is a real game-changer.',
        found: 'real game-changer',
        fixed: null,
      },
      {
        text: 'The course helps you unlock your full potential.',
        found: 'unlock your full potential',
        fixed: null,
      },
      {
        text: 'Their choir has been at the forefront of folk song.',
        found: 'at the forefront of',
        fixed: null,
      },
      {
        text: 'It’s a simple yet groundbreaking design.',
        found: 'groundbreaking',
        fixed: null,
      },
      {
        text: 'He sold a revolutionary idea to the bank.',
        found: 'revolutionary',
        fixed: 'He sold an idea to the bank.',
      },
      {
        text: 'The abbey was one of unparalleled strictness.',
        found: 'unparalleled',
        fixed: null,
      },
      {
        text: 'In 1902 the bakery set a new standard for rye bread.',
        found: 'set a new standard for',
        fixed: null,
      },
    ],
    good: [
      'In a shed of near-endless possibilities, and two free hours, choosing is the hard part.',
      'The Revolutionary War ended in 1783.',
      'He reviewed Harnessing the Power of Steam for the guild.',
      'Revolutionary leaders met in the tennis court.',
      'The court called the delay unprecedented in the 40 years of its records.',
      'Unlock the door and press the switch.',
      'The groundbreaking ceremony is on Monday.',
      'The cutting edge of the plane was chipped.',
      'We set a limit of nine, and the test pushes the limit by one.',
      'The model reaches state-of-the-art accuracy on two of five tasks.',
      'The dog was unleashed on the beach.',
      'It is not a revolutionary design.',
      'The new bolt unlocks more potential uses than the old one.',
      'A preview of the chart is out for cutting-edge users.',
      'Price was at the forefront of every buyer’s mind.',
      'At nine knots in 40 trials, the new hull set a new standard for ferries.',
      'The bakers took over the Lübeck standard for rye, which set a new benchmark for bread in the port.',
      'The guild took him for a man of revolutionary ideas.',
      'The dockers had no revolutionary theory and little revolutionary potential.',
      'She drew a pension for her father’s Revolutionary services.',
      'The mill faces an unprecedented shortage of rye.',
      'The bakers there have a patience unmatched elsewhere.',
      'He went back to the groundbreaking study of 1911.',
      'He held that only the dockers’ party was revolutionary.',
      'The port had suffered unprecedented storm losses.',
    ],
  },
  accept: isPlainText,
});

/** No ceremony, no title of a book, and nobody who tries what is new. */
function isPlainText({ text, span }: PhraseHit): boolean {
  const actual = text.slice(span.start, span.end);
  return (
    !/^\s+(?:ceremon|event\b|elsewhere\b|in\s+\d|(?:[a-zß-ɏꞏ]+\s+)?(?:members|users|adopters|testers)\b)/i.test(
      text.slice(span.end, span.end + 30),
    ) && !/^\p{Lu}.*\s\p{Lu}\p{Ll}/su.test(actual)
  );
}
