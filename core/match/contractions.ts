/**
 * Long forms and their contractions. A closed table: a rule would take `the model's` for
 * `the model is`.
 */
const subjects: Readonly<Record<string, readonly string[]>> = {
  "'m": ['i'],
  "'re": ['you', 'we', 'they', 'who', 'what', 'there', 'these', 'those'],
  "'s": ['it', 'that', 'there', 'here', 'he', 'she', 'what', 'who', 'where', 'when', 'how', 'why'],
  "'ve": ['i', 'you', 'we', 'they', 'who', 'could', 'would', 'should', 'might', 'must'],
  "'ll": ['i', 'you', 'he', 'she', 'it', 'we', 'they', 'that', 'this', 'there', 'what', 'who'],
  "'d": ['i', 'you', 'he', 'she', 'it', 'we', 'they', 'that', 'there', 'who'],
};

const endings: Readonly<Record<string, readonly string[]>> = {
  "'m": ['am'],
  "'re": ['are'],
  "'s": ['is', 'has'],
  "'ve": ['have'],
  "'ll": ['will', 'shall'],
  "'d": ['would', 'had'],
};

const beforeNot = [
  ...['is', 'are', 'was', 'were', 'has', 'have', 'had', 'do', 'does', 'did', 'could', 'would'],
  ...['should', 'might', 'must', 'need'],
];

const others: readonly (readonly [first: string, second: string, short: string])[] = [
  ['can', 'not', 'cannot'],
  ['can', 'not', "can't"],
  ['will', 'not', "won't"],
  ['shall', 'not', "shan't"],
  ['let', 'us', "let's"],
];

const shortByLong = new Map<string, Map<string, string[]>>();
const longByShort = new Map<string, (readonly [string, string])[]>();

for (const [ending, firsts] of Object.entries(subjects)) {
  for (const first of firsts) {
    for (const second of endings[ending]!) add(first, second, first + ending);
  }
}
for (const first of beforeNot) add(first, 'not', `${first}n't`);
for (const [first, second, short] of others) add(first, second, short);

/** How `first second` is contracted, most often in one way or none. Lower case, straight `'`. */
export function contractionsOf(first: string, second: string): readonly string[] {
  return shortByLong.get(first)?.get(second) ?? [];
}

/** Whether `first` can be contracted with any word behind it. */
export function canContract(first: string): boolean {
  return shortByLong.has(first);
}

/** What a contraction can stand for: `it's` for `it is` and `it has`. */
export function longFormsOf(word: string): readonly (readonly [string, string])[] {
  return longByShort.get(word) ?? [];
}

function add(first: string, second: string, short: string): void {
  const seconds = shortByLong.get(first) ?? new Map<string, string[]>();
  shortByLong.set(first, seconds);
  seconds.set(second, [...(seconds.get(second) ?? []), short]);
  longByShort.set(short, [...(longByShort.get(short) ?? []), [first, second]]);
}
