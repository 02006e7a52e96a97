import type { Rule } from '../rule.ts';
import { boldLeadBullets } from './bold-lead-bullets.ts';
import { boldSpray } from './bold-spray.ts';
import { colonSentences } from './colon-sentences.ts';
import { decorativeSymbol } from './decorative-symbol.ts';
import { diffAnchored } from './diff-anchored.ts';
import { emojiBullet } from './emoji-bullet.ts';
import { emojiSubject } from './emoji-subject.ts';
import { evidenceCluster } from './evidence-cluster.ts';
import { exclamationDensity } from './exclamation-density.ts';
import { fractalSummary } from './fractal-summary.ts';
import { hashtagBlock } from './hashtag-block.ts';
import { headingDensity } from './heading-density.ts';
import { headingRestated } from './heading-restated.ts';
import { labelFullStop } from './label-full-stop.ts';
import { labelRestatesLine } from './label-restates-line.ts';
import { listicle } from './listicle.ts';
import { mixedQuotes } from './mixed-quotes.ts';
import { nounPhraseBullets } from './noun-phrase-bullets.ts';
import { quoteThesis } from './quote-thesis.ts';
import { repeatedParagraph } from './repeated-paragraph.ts';
import { ruledSections } from './ruled-sections.ts';
import { sameSectionShape } from './same-section-shape.ts';
import { scareQuotes } from './scare-quotes.ts';
import { taglineHeading } from './tagline-heading.ts';
import { titleCaseHeading } from './title-case-heading.ts';
import { twoColumnList } from './two-column-list.ts';

/** The rules of this category, in the order reports show them. */
export const structureRules: readonly Rule[] = [
  listicle,
  headingDensity,
  sameSectionShape,
  fractalSummary,
  repeatedParagraph,
  headingRestated,
  taglineHeading,
  titleCaseHeading,
  ruledSections,
  emojiBullet,
  emojiSubject,
  decorativeSymbol,
  boldLeadBullets,
  nounPhraseBullets,
  labelRestatesLine,
  labelFullStop,
  boldSpray,
  twoColumnList,
  quoteThesis,
  colonSentences,
  scareQuotes,
  mixedQuotes,
  exclamationDensity,
  hashtagBlock,
  diffAnchored,
  evidenceCluster,
];
