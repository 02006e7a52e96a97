import type { Sentence } from '../../language/sentence.ts';
import { OPAQUE } from '../../prose/block.ts';
import { contentTraces, contentWords, lacking, type Traces } from './content-words.ts';
import { defineRule } from '../rule.ts';
import { isVerse } from './verse.ts';

/** Content words a sentence must have to be compared. */
const FEWEST = 5;
/** The part of the content words of the sentence before that it must repeat. */
const SHARE_BEFORE = 0.6;

export const restatedSentence = defineRule({
  id: 'restated-sentence',
  category: 'rhythm',
  family: ['E7'],
  kind: 'sentence',
  what: 'A sentence that says what the one before it has said, in the same words.',
  why: 'The reader has just been told. Saying it again in another order adds length and no thought.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message: 'This sentence repeats the one before it. Keep the better of the two.',
  sources: [
    'Pattern catalogue E7: no content word that is new; never across list items',
    'People do it as often as models: a matter of style',
  ],
  blocks: ['paragraph'],
  profiles: { fiction: 'off', commit: 'off' },
  check(view, report) {
    if (isVerse(view.text)) return;
    const sentences = view.sentences();
    let before: Traces | undefined;
    for (let index = 1; index < sentences.length; index++) {
      const sentence = sentences[index]!;
      const previous = sentences[index - 1]!;
      if (sentence.wordCount < FEWEST || previous.wordCount < FEWEST) {
        before = undefined;
        continue;
      }
      before ??= contentTraces(previous);
      const own = contentTraces(sentence);
      if (mayRestate(own, before) && restates(view.text, sentence, previous)) {
        report({ start: sentence.start, end: sentence.end });
      }
      before = own;
    }
  },
  examples: {
    bad: [
      {
        text: 'The dam protects the lower valley from spring floods. Against spring floods, the lower valley is protected by the dam.',
        found: 'Against spring floods, the lower valley is protected by the dam.',
        fixed: null,
      },
      {
        text: 'Bakers need good flour and a hot oven. A hot oven and good flour are what bakers need.',
        found: 'A hot oven and good flour are what bakers need.',
        fixed: null,
      },
      {
        text: 'Our teachers shape the future of the island’s children. The future of the *island’s* children is shaped\nby our teachers.',
        found: 'The future of the *island’s* children is shaped\nby our teachers.',
        fixed: null,
      },
      {
        text: 'Reading aloud trains the memory of young children. In this way, young children’s memory is trained by reading aloud. It is cheap.',
        found: 'In this way, young children’s memory is trained by reading aloud.',
        fixed: null,
      },
      {
        text: 'Cold water slows the growth of trout. The growth of trout is slowed when the water’s cold.',
        found: 'The growth of trout is slowed when the water’s cold.',
        fixed: null,
      },
      {
        text: 'Small farms support the northern towns in winter. In winter, the northern towns are supported by small farms.',
        found: 'In winter, the northern towns are supported by small farms.',
        fixed: null,
        format: 'text',
      },
    ],
    good: [
      'The gate is closed by the clerk if the crate should come before the barrel. If the crate should come after the barrel, the clerk closes the gate.',
      'The miller danced all night upon the frozen river,\nAnd slept beside the wheel.\nBeside the wheel slept the miller,\nWho danced upon the frozen river at night.',
      'Cold water slows the growth of trout. But trout growth isn’t slowed by cold water alone.',
      'We were sure that the guard had sold the silver keys. We were not sure that the guard had sold the silver keys for money.',
      'The dam protects the lower valley. It was built by hand in two summers.',
      'The key opens the gate. The gate opens on the lane. The lane leads down to the river.',
      '- Small farms support the northern towns in winter.\n- In winter, the northern towns are supported by small farms.',
      'The clerk sends one list to the harbour gate. The harbour gate then sends the list on to each clerk.',
      'If I had a leak in the old north wall, I wrote to the mason. If the old north wall had a crack I could see, I wrote to the mason.',
      'A man should know the grief of a beaten rower, not by being beaten, but by being a man. And he should know the grief of a poor rower, not by being poor, but by being a man.',
      'We built a scale that shows the heavier of two wet crates. This scale will take two wet crates and show a heavier crate.',
      'She sold the van. She sold it to her brother.',
      'Is the gate shut? The gate is shut.',
      'Set `a` before `b` in the first file. Set `c` before `d` in the second file.',
      'The river may have shaped the town first and the roads later. Or the roads may have shaped the town first and the river later.',
      'The cold store keeps herring for three weeks. The warm store keeps herring for three weeks.',
      'The first barrel holds the salt for the north sheds. The second barrel holds the salt for the south sheds.',
      'The miller blames the baker for the sour bread. The baker blames the miller for the sour bread.',
      'The nets of the guild dry in the long loft. And the guild owns the loft, as long as the nets dry in it.',
      'Malta won two gold medals in 1988. Cyprus won three gold medals in 1992.',
    ],
  },
});

/** A quick look that lets few pass: a bit that the sentence before lacks stands for a new word. */
function mayRestate(next: Traces, before: Traces): boolean {
  if (next.count < FEWEST || before.count < FEWEST) return false;
  return lacking(next, before) === 0;
}

function restates(text: string, next: Sentence, previous: Sentence): boolean {
  const words = new Set(contentWords(next));
  const before = new Set(contentWords(previous));
  if (words.size < FEWEST || before.size < FEWEST) return false;
  // One new word is enough to make a parallel case: another subject, number or object.
  if (words.size < SHARE_BEFORE * before.size) return false;
  if (![...words].every((word) => before.has(word))) return false;
  if (isTurnedRound(next, previous)) return false;
  return !isSetAgainst(sourceOf(text, next), sourceOf(text, previous));
}

function sourceOf(text: string, { start, end }: Sentence): string {
  return text.slice(start, end);
}

const negation = /\b(?:not|no|never|nor|without|unlike|only)\b|n[’']t\b/i;

/** It answers, goes on to the next step, or says more of what was just named. */
const answerRe =
  /^[^a-zß-ɏꞏ]*(?:and|but|yet|or|conversely|then|next|(?:this|these|that|those)\s+(?!way|means|is)[a-zß-ɏꞏ]+\s+(?:will|would|can|could|has|have|takes?|then)\b)|^[^.;:]{1,40}\sthen\s/i;
/** It counts on, adds to what was said, or tells of the opposite. */
const addedRe =
  /\b(?:also|too|either|another|first|second|next|last|least|less|most|more|both|some|any|all|each|every|one|two|before|after|left|right|above|below|true|false)\b/gi;
/** Cases are set side by side in the same words, so that the difference shows. */
const caseRe = /^[^a-zß-ɏꞏ]*(?:if|when|where|while|once|suppose)\b/i;

/** Antithesis repeats words to deny them or to turn them round; so does a row of cases that open alike. */
function isSetAgainst(sentence: string, previous: string): boolean {
  if (answerRe.test(sentence) || sentence.includes(OPAQUE)) return true;
  if (/[?:]$/u.test(sentence) || previous.endsWith('?')) return true;
  if (opening(sentence) === opening(previous)) return true;
  if (caseRe.test(sentence) && caseRe.test(previous)) return true;
  if (/\bnot\b/i.test(sentence) && /\bbut\b/i.test(sentence)) return true;
  const given = new Set(previous.toLowerCase().match(addedRe));
  if (
    sentence
      .toLowerCase()
      .match(addedRe)
      ?.some((word) => !given.has(word))
  )
    return true;
  return negation.test(sentence) !== negation.test(previous);
}

/** Whether a few words have changed places in the same frame: “A calls B. B calls A.” */
function isTurnedRound(next: Sentence, previous: Sentence): boolean {
  const [own, before] = [next, previous].map(({ terms }) => terms.map(({ value }) => value));
  if (own!.length !== before!.length) return false;
  const changed = own!.filter((word, at) => word !== before![at]).length;
  return changed > 0 && changed * 2 <= own!.length;
}

function opening(sentence: string): string {
  return sentence.split(/\s+/u, 2).join(' ').toLowerCase();
}
