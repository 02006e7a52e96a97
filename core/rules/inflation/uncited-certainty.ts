import type { PhraseHit } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './uncited-certainty.phrases.ts';

export const uncitedCertainty = defineRule({
  id: 'uncited-certainty',
  category: 'inflation',
  family: ['B17'],
  kind: 'phrase',
  what: 'A claim of proof in place of the proof: “undeniably”, “the evidence is clear”.',
  why: 'It forbids the question instead of answering it. A reason would convince, and the bare claim is at least honest.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” claims proof and gives none. Give the reason, or only the claim.',
  sources: [
    'Pattern catalogue B17',
    '“Undoubtedly” is as common with people as with models, so it is not in the list',
  ],
  phrases,
  accept: isUncited,
  examples: {
    bad: [
      {
        text: 'Undeniably, the bridge is ugly.',
        found: 'Undeniably',
        fixed: 'The bridge is ugly.',
      },
      {
        text: 'There’s no doubt that rye keeps longer.',
        found: 'There’s no doubt that',
        fixed: 'Rye keeps longer.',
      },
      {
        text: 'It is *undeniable* that the tax failed.',
        found: 'It is *undeniable* that',
        fixed: 'The tax failed.',
      },
      {
        text: 'The harm to the river is\nundeniable.',
        found: 'is\nundeniable',
        fixed: null,
      },
      {
        text: 'The novel unquestionably owes much to opera.',
        found: 'unquestionably',
        fixed: 'The novel owes much to opera.',
      },
      {
        text: 'The evidence is clear: nobody reads the manual.',
        found: 'The evidence is clear',
        fixed: null,
      },
      {
        text: 'Without a doubt, the ferry is late.',
        found: 'Without a doubt,',
        fixed: 'The ferry is late.',
      },
      {
        text: 'As the play goes on, it becomes clear that the king is mad.',
        found: 'it becomes clear that',
        fixed: 'As the play goes on, the king is mad.',
      },
      {
        text: 'But the cost can’t be ignored.',
        found: 'can’t be ignored',
        fixed: null,
      },
      {
        text: 'The best return is, without doubt, the cheapest.',
        found: 'without doubt,',
        fixed: 'The best return is the cheapest.',
      },
      {
        text: 'They mended nets for an undeniably richer world.',
        found: 'undeniably',
        fixed: 'They mended nets for a richer world.',
      },
      {
        text: 'The harbour, undeniably ugly, was theirs.',
        found: 'undeniably',
        fixed: 'The harbour, ugly, was theirs.',
      },
      {
        text: 'It was, in a word, undeniably good bread.',
        found: 'undeniably',
        fixed: 'It was, in a word, good bread.',
      },
      {
        text: 'Unquestionably the dam holds; but nobody has looked at it since May.',
        found: 'Unquestionably',
        fixed: 'The dam holds; but nobody has looked at it since May.',
      },
      {
        text: 'The miller sold the boat. There is no denying that.',
        found: 'There is no denying',
        fixed: null,
      },
    ],
    good: [
      'The joke on the sign should not be overlooked. It names the old miller.',
      'Sourdough is now generally regarded as a craft.',
      'The proof is clear once the lemma holds.',
      'There is no doubt in her voice.',
      'From Table 2 it becomes clear that the dose matters.',
      'She could not deny the letter was hers.',
      'No doubt he will come by train.',
      'The court found the evidence clear and convincing.',
      'The error cannot be ignored by the caller, because the compiler rejects it.',
      'The claim was undisputed at trial.',
      'Set his wit against the indisputable dullness of the play.',
      'It is clear water with a little salt.',
      'The hand was shaky but undeniably hers.',
      'The crew obeyed without question, and the boat turned.',
      'Almost without question, the herring went north.',
      'An empty larder should be undeniable proof of a hungry crew.',
      'On the quay stood a tall, crooked, undeniably pink crane.',
    ],
  },
});

const source = /\[\d+\]|\(\p{Lu}[^()]*\d{4}\)|\[\^/u;

/** A source in the same sentence is what the phrase pretends to. */
function isUncited({ text, span }: PhraseHit): boolean {
  const rest = text.slice(span.end, span.end + 200);
  const stop = rest.search(/[.!?](?:\s|$)/u);
  return !source.test(stop === -1 ? rest : rest.slice(0, stop));
}
