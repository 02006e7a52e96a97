import type { Sentence } from '../../language/sentence.ts';
import type { Mark } from '../../prose/block.ts';
import { marksAt } from '../markup-at.ts';
import { defineDocumentRule, type BlockView } from '../rule.ts';
import { Sums } from '../tally.ts';
import { leadLabel } from './lead-label.ts';

/** A colon with a clause before it and words behind, in one sentence; what is shown is no word. */
const colon = /[A-Za-zÀ-ɏꞏ)”"]:\s(?=[A-Za-zÀ-ɏ“"])/gu;

/** A headword in front of what it names: one or two words, or a few with capitals. */
const headword =
  /^\W{0,4}(?:[\w’'-]{1,40}(?:\s+[\w’'-]{1,40})?|(?:(?:[A-Z\d][\w’'-]*|of|the|and|for|in)\s+){2,4}[A-Z\d][\w’'-]*)\W{0,4}$/u;

/** A label in front of a note announces nothing. */
const label =
  /^\W*(?:(?:please\s+)?note|warning|caution|important|edit|update|example|tip|tl;dr|n\.?b\.?|p\.?s\.?|source|question|answer)\s*:/i;

/** Without a mark at its end. */
const unended = /[A-Za-zÀ-ɏ0-9]\s*$/;

interface Counts {
  readonly sentences: number;
  /** Sentences with a colon inside. */
  readonly colons: number;
}

export const colonSentences = defineDocumentRule({
  id: 'colon-sentences',
  category: 'structure',
  family: ['E17'],
  kind: 'document',
  what: 'Sentence after sentence with a colon in its middle.',
  why: 'A colon announces: here it comes. When every third sentence announces, the reader is kept at the door.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message:
    'Many sentences of this text turn on a colon. Join some halves, and make two sentences of others.',
  sources: [
    'Pattern catalogue E17; colons that lead to a list or to code do not count',
    'Threshold on the development corpus',
  ],
  blocks: ['paragraph'],
  profiles: { commit: 'off' },
  options: [
    {
      name: 'sentences',
      default: 10,
      minimum: 3,
      description: 'Sentences a text must have to be judged.',
    },
    {
      name: 'share',
      default: 30,
      minimum: 1,
      description: 'The share of sentences with a colon inside, in hundredths.',
    },
  ],
  read(view) {
    if (view.words === 0) return undefined;
    const sentences = view.sentences();
    // A title in plain text, or the name of a part.
    if (sentences.length === 1 && unended.test(view.text)) return undefined;
    const found = view.text.includes(':') ? turningOnColon(view) : [];
    const first = found[0];
    return {
      sentences: sentences.length,
      colons: found.length,
      start: first?.start ?? 0,
      end: first?.end ?? 0,
    };
  },
  tally: () =>
    new Sums({ sentences: 0, colons: 0 }, (sums, { sentences, colons }: Counts, sign) => {
      sums.sentences += sign * sentences;
      sums.colons += sign * colons;
    }),
  judge(document, report) {
    const { tally, options } = document;
    const { sentences, colons } = tally.sums;
    if (sentences < (options['sentences'] ?? 10)) return;
    if (colons * 100 < (options['share'] ?? 30) * sentences) return;
    const { parts } = document;
    const first = parts.find(({ facts }) => facts.colons > 0);
    if (first) report({ index: first.index, start: first.facts.start, end: first.facts.end });
  },
  examples: {
    bad: [
      {
        text: 'The island has one rule: nobody rows alone. We eat late. The reason is simple: the boats come in at nine. Bread is baked twice. One thing is never sold: the old nets. It rained. The priest has two jobs: he rings the bell and feeds the hens. We like him. Winter brings a choice: stay or go. Most stay.',
        found: 'The island has one rule: nobody rows alone.',
        fixed: null,
      },
      {
        text: 'I’ll say it once more: the pump is dry. Nobody listens. The well has the same fault: it’s too shallow. We dug. The result was plain to see: more mud. We dug on.\n\nThen came the luck of the brave: a spring. It sang. We drank. It was cold.',
        found: 'I’ll say it once more: the pump is dry.',
        fixed: null,
      },
      {
        text: 'A net has two enemies: *salt* and mice. It has a friend. The friend is always the same: shade. We hang them there. A boat has three enemies: worm, rock and owner. It rots. A house by the sea has one: the sea. We build on. The hill is safe. Few live there. Goats do.',
        found: 'A net has two enemies: *salt* and mice.',
        fixed: null,
      },
      {
        text: 'Soup needs one thing above all: time. So does bread. And there is a second thing:\nsalt. Not much. The third is hardly ever named: hunger. Sit. Eat. The rule at our table is old: no talk of boats. We talk. We laugh. We sleep. It snows. Nobody minds.',
        found: 'Soup needs one thing above all: time.',
        fixed: null,
      },
      {
        text: 'Each knot has its own name: this is a reef. It holds. Each name has its own story: mine is long. I tell it. Each story has its own end: you guess. You nod. The rope has the last word: it slips. We tie. It holds. We go.',
        found: 'Each knot has its own name: this is a reef.',
        fixed: null,
        format: 'text',
      },
      {
        text: '# Pier\n\nThe pier was built for one reason: stone was cheap. It leaks.\n\n## Ice\n\nIt has one use in winter: it keeps the ice out. We skate. The ice has one fault: it melts. We wait. Spring has its own way: it floods. We row. All is well. So it goes.',
        found: 'The pier was built for one reason: stone was cheap.',
        fixed: null,
      },
    ],
    good: [
      'Note: nobody rows alone here. We eat late. Please note: the boats come in at nine. Bread is baked twice. Warning: the old nets are not sold. It rained. Edit: he rings the bell and feeds the hens. We like him. Update: they chose to stay after all. Most stay.',
      'The island has one rule: nobody rows alone. We eat late.',
      '**How it works:** you ring the bell by the gate. We come.\n\n**When to ring:** the tide is in and the boat is up. We row.\n\n**Who may ring:** all who have paid for the year. We look.\n\n**What it costs:** two crowns for a man and a goat. We count.\n\n**Where to wait:** the bench below the old net store. We wave.',
      'Part One: Of boats and of those who row\n\nWe row. We eat late.\n\nPart Two: Of bread and of those who bake\n\nIt rained. We slept.\n\nPart Three: Of bells and of those who ring\n\nThey rang. We rose.\n\nPart Four: Of nets and of those who mend\n\nWe left. It was over.',
      'The island has one rule: nobody rows alone. We eat late. Boats come in at nine. Bread is baked twice. Old nets are never sold. It rained. The priest rings the bell. He feeds hens. We like him. Winter comes. Most stay.',
      'Do this:\n\n- a\n\nThen this:\n\n- b\n\nThen that:\n\n- c\n\nAnd this:\n\n- d\n\nNow that:\n\n- e\n\nOnce more:\n\n- f\n\nAnd again:\n\n- g\n\nOnce again:\n\n- h\n\nStill more:\n\n- i\n\nLast of all:\n\n- j',
      'Open at 9:30. Close at 5:15. The ratio of sand to lime is 3:1. See http://example.org now. Rest at 12:00. Start at 1:00. End at 2:00. Go. Eat. Sleep.',
      '- One rule for all of us: row.\n- One rule for all of us: rest.\n- One rule for all of us: eat.',
      'The Second Rule of Rowing: nobody who stands in the boat may hold an oar.\nQ: How many bakers does it take to light the oven?\nA: Two of them, and a boy who blows.\nThe Third Rule of Rowing: whoever sinks the boat pays for the beer.\nOne more thing. We row. We eat. We sleep. It rains. Nobody minds.',
      'She read *The Long Oar: A Life* to us. He read *Salt: The Story of a Harbour* to us. They read **Bread and Rain: Songs of the Mill** to us. The first is sold at: http://example.org/oar for a crown. We read. We slept. It rained. The boat lay still. No bird sang.',
      'He read it out: “Stay.” She wept. It rained. The boat lay still. No bird sang. Nobody moved. The bell rang. We rose. We left. It was over.',
    ],
  },
});

/** The sentences with a colon inside; that of a bold label announces nothing. */
function turningOnColon(view: BlockView): readonly Sentence[] {
  const labelEnd = leadLabel(view.block)?.rest ?? 0;
  return view.sentences().filter(({ start, end, wordCount }) => {
    const from = Math.max(start, labelEnd);
    const sentence = view.text.slice(from, end);
    if (wordCount <= 5 || label.test(sentence) || view.isQuoted(start)) return false;
    return [...sentence.matchAll(colon)].some(
      ({ index }) => !isHeadword(sentence, index + 1) && !isInTitle(view, from + index + 1),
    );
  });
}

/** Longer than this nothing is a headword, in UTF-16 units. */
const LONGEST = 80;

function isHeadword(sentence: string, end: number): boolean {
  return end <= LONGEST && headword.test(sentence.slice(0, end));
}

/** Whether a colon is part of what is quoted or emphasised, such as the title of a book. */
function isInTitle(view: BlockView, at: number): boolean {
  const { prose } = view.block;
  const start = prose.sourceStart(at);
  return view.isQuoted(at) || marksAt(prose, { start, end: start + 1 }).some(isEmphasis);
}

function isEmphasis({ kind }: Mark): boolean {
  return kind === 'emphasis' || kind === 'strong';
}
