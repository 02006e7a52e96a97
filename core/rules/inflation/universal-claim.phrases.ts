import type { PhraseHit, PhraseRow } from '../rule.ts';
import { countedOrRanked, unlessBefore, unlessInSentence } from '../around.ts';

const everyone = 'Say who: “{actual}” speaks for everyone.';
const everything = 'Say which: “{actual}” takes in everything.';
const always = 'Say since when: “{actual}” speaks for all time.';

/** Everyone, always, everywhere. */
export const phrases: readonly PhraseRow[] = [
  // All time.
  {
    pattern:
      '^ (since the (dawn|beginning) of (time|man|mankind|humanity|civilization|human history|history)|from time immemorial|since time immemorial) ,?',
    fix: 'delete',
    safe: false,
    message: always,
  },
  {
    pattern:
      '(since the (dawn|beginning) of (time|man|mankind|humanity|civilization|human history|history)|(from|since) time immemorial)',
    message: always,
  },
  {
    pattern:
      'throughout (all of)? (human|recorded|our|the course of|the ages and|world)? (history|the ages)',
    message: always,
    // What is counted or ranked has a span, and this is its name.
    accept: unlessInSentence(countedOrRanked),
  },
  {
    pattern:
      '^ for (centuries|millennia|generations|as long as (humans|humanity|people|anyone) <1-4>) ,',
    message: always,
  },
  {
    pattern:
      '(humans|people|mankind|humanity|human beings|humankind|philosophers|societies|artists|scholars|poets|storytellers|thinkers) (have|has) (always|long|for (centuries|millennia|generations)) (been|sought|had|wanted|dreamed|tried|looked|grappled|captivated|struggled|pondered|wondered|debated|searched|used|gathered|turned|told|relied|strived|fascinated)',
    message: always,
    // “The rowers among mankind” are some of it.
    accept: unlessBefore(/\b(?:among|in|(?<!\ball )of)\s+$/i),
  },
  {
    pattern:
      '(has|have) (captivated|fascinated|puzzled|inspired|plagued|intrigued|shaped|haunted|united|divided|challenged|perplexed|sustained|defined) (human|humanity|humans|people|mankind|humankind|audiences|generations|societies|philosophers|scholars|civilizations|thinkers|scientists|readers|us)',
    message: always,
  },
  {
    pattern: '(stands|stood|withstood|withstand|has stood|standing|withstands) the test of time',
    message: always,
  },
  {
    pattern:
      'as old as (time|humanity|mankind|civilization|history|humankind|life|the hills) (itself)?',
    message: always,
  },

  // Everyone.
  {
    pattern: 'as we all (know|understand|remember)',
    message: everyone,
  },
  {
    pattern:
      '(every human being|every one of us|each of us|each and every one of us) (knows|wants|needs|deserves|faces|carries|experiences|seeks)',
    message: everyone,
  },
  {
    pattern: '(no one|nobody) (can deny|would deny|would disagree|is immune)',
    message: everyone,
  },
  {
    pattern:
      '(it is|it has become)? (a|an) (universal|universally|fundamental|inescapable|undeniable|timeless|inherent|innate|deeply|profoundly|uniquely|essential) (acknowledged|human|shared|recognized|understood)? (truth|experience|need|desire|language|struggle|condition|emotion|theme|instinct|concept|feeling|quest|longing|yearning|phenomenon|reality|impulse|drive)',
    message: everyone,
  },
  {
    pattern:
      '(the|a|our) (universal|timeless|shared|enduring|collective|fundamental|common|inherent|innate) (human|appeal|themes|truths|language|questions|struggle|experience|quest|struggles) (experience|condition|desire|need|spirit|of|nature|emotions|struggle|psyche|consciousness)?',
    message: everyone,
  },
  {
    pattern: '(the|our|of|into|about) (human (condition|spirit|experience|psyche|nature itself))',
    message: everyone,
  },
  {
    pattern:
      '(at its|in its) (core|heart|essence) , (humanity|being human|life|love|every <1>|all)',
    message: everyone,
  },
  {
    pattern:
      '(people|individuals|students|audiences|humans|children|readers|those|learners|families) (from|of) (all|every) (walks of life|backgrounds|ages and backgrounds|corner of the (globe|world)|corners of the (globe|world))',
    message: everyone,
  },
  {
    pattern: '(across|around) the (globe|world) and (throughout|across) (history|time|generations)',
    message: everyone,
  },
  {
    pattern:
      "(now)? in every (aspect|facet|corner|area|sphere|part) of (our|modern|human|daily|life|the globe|society|one's|their|your|his|her)",
    message: everything,
  },
  {
    pattern:
      "(every|all) (aspect|aspects|facet|facets|area|areas|sphere|spheres) of (our|modern|human|daily|life|society|their|one's) (life|lives|existence|society|living|experience|daily lives|everyday lives)?",
    message: everything,
    accept: isUnstressed,
  },
];

/** “In **all** areas”: who stresses the word means it. */
function isUnstressed({ block, span }: PhraseHit): boolean {
  const from = block.prose.sourceStart(span.start);
  return !/^(?:all|every)[*_]/i.test(block.source.slice(from, from + 6));
}
