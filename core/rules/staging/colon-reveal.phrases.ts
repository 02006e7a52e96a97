import type { PhraseRow } from '../rule.ts';

const nouns =
  '(truth|answer|lesson|secret|problem|result|catch|twist|reality|point|irony|paradox|key|takeaway|question|message|challenge|trick|solution|goal|difference|implication|conclusion|verdict|outcome|moral|bottom line|consequence|stakes|pattern|insight|argument|mission|rule|idea|logic|premise|strategy|paradox|realization|effect|warning)';

/** What follows these is a statement, which can stand alone; after a goal it may be an order. */
const statements =
  '(truth|answer|lesson|point|reality|irony|paradox|bottom line|insight|implication|problem|secret)';

/** These may be somebody else’s: without its opening, the statement would be the author’s own. */
const claims = '(message|conclusion|moral|argument|verdict)';

const verdict =
  '(is|was|are|were|remains|became|seems|seemed) (very|quite|now|painfully|brutally|surprisingly|deceptively|equally|always)? (simple|clear|this|obvious|stark|plain|unmistakable|inescapable|straightforward|the same|undeniable|sobering|twofold) :';

export const phrases: readonly PhraseRow[] = [
  {
    pattern: `^(and|but|yet|so)? (the|our|my|his|her|their|its) <0-2> ${statements} ${verdict}`,
    fix: 'delete',
    safe: false,
  },
  {
    pattern: `^(and|but|yet|so)? (my|our) <0-2> ${claims} ${verdict}`,
    fix: 'delete',
    safe: false,
  },
  {
    pattern: `^(and|but|yet|so)? (the|our|my|his|her|their|its) <0-2> ${nouns} ${verdict}`,
  },
  {
    pattern: `(the|our|my|his|her|their) <0-1> ${nouns} (is|was|remains|became) (simple|clear|this|obvious|stark|plain|unmistakable) :`,
  },
  { pattern: `^(and|but|yet|so)? (the|my|our) <0-1> ${nouns} :` },
  {
    pattern:
      '(come|comes|came|boil|boils|boiled) down to (this|(a|one) (single|simple|fundamental|core|key)? (thing|question|word|choice|idea|truth|principle|factor)) :',
  },
  {
    pattern:
      '(one|a single|a simple|a fundamental|a stark|a powerful|a chilling|a sobering|a difficult|a crucial|a critical|a deeper|a profound|only one|just one|an uncomfortable|a singular|a universal|an important) (clear|simple|single|fundamental|essential|powerful|haunting|unsettling|chilling|inescapable)? (thing|truth|question|word|goal|reason|answer|fact|message|lesson|purpose|choice|problem|reality|name|phrase|conclusion|principle|rule|flaw|task|option|insight|paradox|realization|possibility|desire|command|challenge|dilemma|constant|certainty) :',
  },
  {
    pattern:
      '(with|at|on|in|around|about|against|under|beneath|behind) (one|a single|a simple|a fundamental) <0-2> (thing|truth|question|goal|principle|purpose|idea|premise|belief|assumption|insight) (in mind)? :',
  },
];
