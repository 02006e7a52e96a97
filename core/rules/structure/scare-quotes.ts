import { mapMatches } from '../matches.ts';
import { hasMark, marks } from '../marks.ts';
import { defineDocumentRule } from '../rule.ts';

/** One or two small words between marks, with no comma or full stop inside. */
const quoted =
  /(?:"([a-zß-ÿ][A-Za-zÀ-ɏ-]*(?: [a-zß-ÿ][A-Za-zÀ-ɏ-]*)?)"|“([a-zß-ÿ][A-Za-zÀ-ɏ-]*(?: [a-zß-ÿ][A-Za-zÀ-ɏ-]*)?)”|‘([a-zß-ÿ][A-Za-zÀ-ɏ-]*(?: [a-zß-ÿ][A-Za-zÀ-ɏ-]*)?)’)(?![A-Za-zÀ-ɏꞏ])/gu;
/** What says that the word itself is meant. */
const named =
  /(?:\b(?:call(?:ed|s|ing)?|named?|terms?|termed|words?|phrases?|labell?ed|known as|means?|meaning|titled?|dubbed|says?|said|wrote|writes?|reads?|spell(?:ed|s)?|click|press|choose|select|type|enter|letters?|command|option|key|field|value|as|like|between|or|and|by)\s*|\bset\s+to\s+|[,/(]\s*|["“”]\s+)$/i;

/** “A word such as “x””: the sentence has said that it is about words. */
const ofWords =
  /\b(?:words?|phrases?|terms?|names?|nouns?|verbs?|adjectives?|adverbs?|labels?|titles?|expressions?|jargon|buzzwords?|prefix|suffix|synonyms?|translat[a-zß-ɏꞏ]+|defin[a-zß-ɏꞏ]+|buttons?|tabs?|menus?|links?|categor[a-zß-ɏꞏ]+)\b[^.!?]{0,60}$/i;
/** What says so behind it. */
const spokenOf =
  /^\s*(?:\(|=|["“]|,\s*\S{1,20}\s+otherwise\b|(?:is|was|are|were|as)\s+(?:an?|the|used|defined|short|called|just|also|commonly|often)\b|means?\b|meant\b|refers?\b|stands?\s+for\b|implies\b|comes\s+from\b|(?:button|tab|menu|page|key|option|setting|field|link|label|tag|column|row|file|folder|mode|command|section|value|word|term|phrase|sense)s?\b)/i;

interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The words around it; empty where it has none on one side. */
  readonly frame: string;
  /** Whether the words themselves are meant, or somebody says them. */
  readonly isNamed: boolean;
}

export const scareQuotes = defineDocumentRule<readonly Quoted[]>({
  id: 'scare-quotes',
  category: 'structure',
  family: ['D14'],
  kind: 'document',
  what: 'Quotation marks around plain words to give them a wink: a “key” insight.',
  why: 'Marks say that somebody else said it, or that you do not mean it. Around word after word they take back all you say.',
  severity: 'hint',
  trigger: { kind: 'density', minimum: 6, perThousand: 12 },
  message: 'Nobody is quoted here. Take the marks off, or find the word you mean.',
  sources: [
    'Pattern catalogue D14: by density; people do it more than models in technical texts, so it is a matter of style',
    'What is quoted twice in a text, or named as a word, is a term of it',
  ],
  blocks: ['paragraph', 'list-item'],
  profiles: { fiction: 'off', commit: 'off' },
  read(view) {
    if (!hasMark(view, marks.straight | marks.curly | marks.single)) return undefined;
    const { text } = view;
    // An item that is nothing but the string is one of a list of values.
    if (view.block.kind === 'list-item' && /^["“‘][^"“”‘’]*["”’][,;]?$/u.test(text.trim()))
      return undefined;
    const found = mapMatches(text, quoted, (match) => readQuoted(match, text));
    return found.length > 0 ? found : undefined;
  },
  judge({ parts }, report) {
    const times = countsOf(parts.flatMap(({ facts }) => facts.map(({ words }) => words)));
    const frames = countsOf(parts.flatMap(({ facts }) => facts.map(({ frame }) => frame)));
    for (const { index, facts } of parts) {
      for (const { start, end, words, frame, isNamed } of facts) {
        if (isNamed || times.get(words)! > 1) continue;
        // The same words around another one: a form that values are filled in.
        if (frame !== '' && frames.get(frame)! > 1) continue;
        const changes = [{ start, end, text: words }];
        report({
          index,
          start,
          end,
          fixes: [{ title: 'Take the marks off', safe: false, changes }],
        });
      }
    }
  },
  examples: {
    bad: [
      { text: 'It was a “key” insight.', found: '“key”', fixed: 'It was a key insight.' },
      { text: 'The "new" boat turned forty.', found: '"new"', fixed: 'The new boat turned forty.' },
      { text: 'His ‘big plan’ was soup.', found: '‘big plan’', fixed: 'His big plan was soup.' },
      {
        text: 'We don’t need a “better” net, we need\na “real” one.',
        found: ['“better”', '“real”'],
        fixed: 'We don’t need a better net, we need\na “real” one.',
      },
      { text: '- the *very* "safe" lamp', found: '"safe"', fixed: '- the *very* safe lamp' },
      {
        text: 'Their “free” bread cost nine crowns.',
        found: '“free”',
        fixed: 'Their free bread cost nine crowns.',
        format: 'text',
      },
    ],
    good: [
      'The crates are marked "bread" "salt" "tar" and so on.',
      'It is up if the flag is "half mast" by noon. It is out if the flag is "full mast" by noon.',
      'It is yes if the sluice is "half shut", no otherwise.',
      'The lamp is set to "dim".',
      '- "oar",\n- "mast",\n- "sail"',
      'The word “key” has three letters.',
      'It is called “the slip”.',
      'She said “no”.',
      '“Perhaps,” he said.',
      'Press “start”.',
      'He wrote “the net that holds is the net you mend”.',
      'It’s the boys’ boat, and the girls’ too.',
      'A “soft” start spares the motor. Without the “soft” start it burns.',
      'By “slack” he means the rope.',
      'We translated it, after a long talk with the crew, as “slack”.',
      'The “slack” is a length of rope left free.',
      'Open the “tools” tab.',
    ],
  },
});

function readQuoted(match: RegExpExecArray, text: string): Quoted {
  const start = match.index;
  const end = start + match[0].length;
  const before = text.slice(Math.max(0, start - 100), start);
  const isNamed =
    named.test(before) || ofWords.test(before) || spokenOf.test(text.slice(end, end + 30));
  return {
    start,
    end,
    words: match[0].slice(1, -1),
    frame: frameOf(before, text.slice(end, end + 30)),
    isNamed,
  };
}

/** Two words before and one behind. */
function frameOf(before: string, behind: string): string {
  const [left] = /[A-Za-zÀ-ɏꞏ]{1,20}\s[A-Za-zÀ-ɏꞏ]{1,20}\s$/u.exec(before) ?? [];
  const [right] = /^\s[A-Za-zÀ-ɏꞏ]{1,20}(?![A-Za-zÀ-ɏꞏ])/u.exec(behind) ?? [];
  return left === undefined || right === undefined ? '' : (left + right).toLowerCase();
}

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
