import { irregularAdjective, irregularNoun, irregularVerb } from './irregular.ts';
import type { PartOfSpeech } from './pattern.ts';

/**
 * A grammatical form. `base` is the infinitive, `present` the finite form without `-s` (they
 * differ in `be` and `are` alone), `participle` the past participle, `gerund` the `-ing` form.
 */
export type Form =
  | 'base'
  | 'present'
  | 'third-person'
  | 'past'
  | 'participle'
  | 'gerund'
  | 'singular'
  | 'plural'
  | 'positive'
  | 'comparative'
  | 'superlative';

/** One spelling of one form; several words in `more important`. */
export interface InflectedForm {
  readonly form: Form;
  readonly text: string;
}

/** The usual spelling of `lemma` in `form`: `inflect('plan', 'gerund')` is `planning`. */
export function inflect(lemma: string, form: Form): string {
  const partOfSpeech = partsOfSpeech[form];
  if (lemma === 'be' && form === 'present') return 'are';
  const wanted = form === 'present' ? 'base' : form;
  return inflections(lemma, partOfSpeech).find((one) => one.form === wanted)?.text ?? lemma;
}

/** Every form of a lemma, irregular doublets included, the usual spelling of each form first. */
export function inflections(lemma: string, partOfSpeech: PartOfSpeech): readonly InflectedForm[] {
  switch (partOfSpeech) {
    case 'verb':
      return verbForms(lemma);
    case 'noun':
      return [
        { form: 'singular', text: lemma },
        ...each('plural', irregularNoun(lemma)?.[0] ?? [plural(lemma)]),
      ];
    case 'adjective':
      return adjectiveForms(lemma);
  }
}

const partsOfSpeech: Readonly<Record<Form, PartOfSpeech>> = {
  base: 'verb',
  present: 'verb',
  'third-person': 'verb',
  past: 'verb',
  participle: 'verb',
  gerund: 'verb',
  singular: 'noun',
  plural: 'noun',
  positive: 'adjective',
  comparative: 'adjective',
  superlative: 'adjective',
};

const formsOfBe: readonly InflectedForm[] = [
  { form: 'base', text: 'be' },
  { form: 'present', text: 'are' },
  { form: 'present', text: 'am' },
  { form: 'third-person', text: 'is' },
  { form: 'past', text: 'was' },
  { form: 'past', text: 'were' },
  { form: 'participle', text: 'been' },
  { form: 'gerund', text: 'being' },
];

/** Verbs of several syllables with the stress on the last, and a few that double all the same. */
const doubling = new Set(
  (
    'abet abhor abut acquit admit allot annul appal backlog begin beget beset commit compel ' +
    'concur confer control debug defer deter dispel embed emit enrol entrap equip excel expel extol ' +
    'forbid forget format fulfil handicap hotspot impel incur infer input instil kidnap occur offset ' +
    'omit outfit outrun outwit overlap overrun patrol permit prefer program propel rebut recap recur ' +
    'refer regret remit repel rerun reset retrofit submit transfer transmit transship underpin unplug ' +
    'unwrap unzip upset worship zigzag'
  ).split(' '),
);

function verbForms(lemma: string): readonly InflectedForm[] {
  if (lemma === 'be') return formsOfBe;
  const irregular = irregularVerb(lemma);
  const regular = [past(lemma)];
  return [
    { form: 'base', text: lemma },
    { form: 'third-person', text: lemma === 'have' ? 'has' : thirdPerson(lemma) },
    ...each('past', irregular?.[0] ?? regular),
    ...each('participle', irregular?.[1] ?? regular),
    { form: 'gerund', text: gerund(lemma) },
  ];
}

function adjectiveForms(lemma: string): readonly InflectedForm[] {
  const positive: InflectedForm = { form: 'positive', text: lemma };
  const irregular = irregularAdjective(lemma);
  if (irregular?.length === 2) {
    return [positive, ...each('comparative', irregular[0]!), ...each('superlative', irregular[1]!)];
  }
  if (irregular !== undefined || !takesEnding(lemma)) {
    return [
      positive,
      { form: 'comparative', text: `more ${lemma}` },
      { form: 'superlative', text: `most ${lemma}` },
    ];
  }
  const stem = stemBeforeVowel(lemma).replace(/([^aeiou])y$/u, '$1i');
  return [
    positive,
    { form: 'comparative', text: `${stem}er` },
    { form: 'superlative', text: `${stem}est` },
  ];
}

/** Short adjectives are compared with `-er`: one syllable, or two that end in y, le, ow or er. */
function takesEnding(lemma: string): boolean {
  const count = syllables(lemma);
  return count === 1 || (count === 2 && /(?:[^aeiou]y|[^aeiou]le|ow|ever)$/u.test(lemma));
}

function thirdPerson(lemma: string): string {
  if (lemma === 'stomach') return 'stomachs';
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  if (/^(?:quiz|whiz)$/u.test(lemma)) return `${lemma}zes`;
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/u.test(lemma)) return `${lemma}es`;
  return `${lemma}s`;
}

function plural(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  if (/(?:ysis|thesis|crisis|basis|oasis)$/u.test(lemma)) return `${lemma.slice(0, -2)}es`;
  if (/[^aeiou]man$/u.test(lemma) && !/(?:human|german|roman)$/u.test(lemma)) {
    return `${lemma.slice(0, -2)}en`;
  }
  return /(?:s|x|z|ch|sh)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function past(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${stemBeforeVowel(lemma)}ed`;
}

function gerund(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  // `seeing`, `shoeing`, `dyeing`; `singeing` and `tingeing`, lest they look like `singing`.
  if (/(?:ee|oe|ye|^singe|^tinge)$/u.test(lemma)) return `${lemma}ing`;
  return `${stemBeforeVowel(lemma)}ing`;
}

/** What stands before `-ed`, `-ing`, `-er`: a silent e gone, a consonant doubled. */
function stemBeforeVowel(lemma: string): string {
  if (lemma.endsWith('e')) return lemma.slice(0, -1);
  if (/[aeiou]c$/u.test(lemma) && !/^(?:arc|sync|zinc|talc)$/u.test(lemma)) return `${lemma}k`;
  const short = /^(?:[^aeiou]|(?<=q)u)*[aeiouy][bdfgklmnprstvz]$/u.test(lemma);
  const compound = /(?:set|put|cut|run|win|hit|sit|get)$/u.test(lemma) && irregularVerb(lemma);
  return short || compound || doubling.has(lemma) ? lemma + lemma.at(-1)! : lemma;
}

function syllables(word: string): number {
  return word.replace(/(?<=[^aeiouyl])e$/u, '').match(/[aeiouy]+/gu)?.length ?? 1;
}

function each(form: Form, texts: readonly string[]): InflectedForm[] {
  return texts.map((text) => ({ form, text }));
}
