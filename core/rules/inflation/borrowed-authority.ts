import { matchesOf } from '../matches.ts';
import { defineRule } from '../rule.ts';
import type { BlockView, Report } from '../rule.ts';

export const borrowedAuthority = defineRule({
  id: 'borrowed-authority',
  category: 'inflation',
  family: ['B54'],
  kind: 'sentence',
  what: 'A roll-call of famous names in place of an argument: “Edison failed”, “Einstein was slow”, “Jobs was fired”.',
  why: 'The names lend their fame and say nothing about the case at hand. One of them, told in full, would be an argument.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message: '“{actual}” calls on famous names. Tell one of them in full, or argue without.',
  sources: [
    'Pattern catalogue B54: the list of names is closed and about 60 long; fewer than three in a row are left alone',
  ],
  check,
  examples: {
    bad: [
      {
        text: 'Edison failed a thousand times. Einstein was slow at school. Steve Jobs was fired.',
        found: 'Edison failed a thousand times. Einstein was slow at school. Steve Jobs',
        fixed: null,
      },
      {
        text: 'Think of Gandhi, Mandela, and Martin Luther King: none of them used this app.',
        found: 'Gandhi, Mandela, and Martin Luther King',
        fixed: null,
      },
      {
        text: 'Netflix dropped discs. Airbnb sold cereal. Uber began with black cars.',
        found: 'Netflix dropped discs. Airbnb sold cereal. Uber',
        fixed: null,
      },
      {
        text: 'Leaders like Elon Musk, Jeff Bezos and\nBill Gates rise early.',
        found: 'Elon Musk, Jeff Bezos and\nBill Gates',
        fixed: null,
      },
      {
        text: 'Companies such as *Tesla*, Nike, and Starbucks know it.',
        found: 'Tesla*, Nike, and Starbucks',
        fixed: null,
      },
      {
        text: 'It’s what Da Vinci, Mozart, and Picasso did, but with a spreadsheet.',
        found: 'Da Vinci, Mozart, and Picasso',
        fixed: null,
      },
    ],
    good: [
      'Einstein moved to Bern in 1902 and worked at the patent office.',
      'Mozart and Haydn played quartets in Vienna.',
      'Netflix raised its price in May.',
      'The phone runs on Apple, Google and Amazon hardware.',
      'Tesla sued Edison; the case was settled.',
      'He had read Darwin, Marx and Freud at school, and kept the notes for 40 years.',
      'Nike is a goddess on the vase.',
    ],
  },
});

/** Names that stand for greatness, by people; a company only where its story is usually told. */
const nameRe =
  /\b(?:(?:Thomas\s+)?Edison|(?:Albert\s+)?Einstein|Steve\s+Jobs|Bill\s+Gates|Jeff\s+Bezos|Elon\s+Musk|Mark\s+Zuckerberg|Warren\s+Buffett|Oprah(?:\s+Winfrey)?|(?:Mahatma\s+)?Gandhi|(?:Nelson\s+)?Mandela|Martin\s+Luther\s+King|Rosa\s+Parks|Mother\s+Teresa|(?:Abraham\s+)?Lincoln|(?:Winston\s+)?Churchill|(?:Leonardo\s+)?[Dd]a\s+Vinci|Michelangelo|Mozart|Beethoven|Picasso|(?:Vincent\s+)?[Vv]an\s+Gogh|Shakespeare|(?:Isaac\s+)?Newton|Galileo|(?:Marie\s+)?Curie|Walt\s+Disney|Henry\s+Ford|J\.?\s?K\.?\s+Rowling|Michael\s+Jordan|Muhammad\s+Ali|Marcus\s+Aurelius|Sun\s+Tzu|Socrates|Netflix|Airbnb|Uber|Tesla|Nike|Starbucks|SpaceX|Stripe|Kodak|Blockbuster|Nokia|IKEA|Toyota|Patagonia|Zappos|Slack|Spotify)(?!\w)/gu;

/** How far apart two names of one roll-call may stand, in UTF-16 units: a short sentence. */
const reach = 60;

/** How many names make a roll-call. */
const crowd = 3;

function check(view: BlockView, report: (report: Report) => void): void {
  let run: { start: number; end: number; names: Set<string> } | undefined;
  const close = (): void => {
    if (run && run.names.size >= crowd) report({ start: run.start, end: run.end });
    run = undefined;
  };
  for (const match of matchesOf(view.text, nameRe)) {
    const start = match.index;
    const end = start + match[0].length;
    if (view.isQuoted(start)) continue;
    if (run && start - run.end > reach) close();
    run ??= { start, end, names: new Set() };
    run.end = end;
    run.names.add(match[0]);
  }
  close();
}
