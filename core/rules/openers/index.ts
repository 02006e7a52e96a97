import type { Rule } from '../rule.ts';
import { acknowledgmentLoop } from './acknowledgment-loop.ts';
import { assistantOpener } from './assistant-opener.ts';
import { eraOpener } from './era-opener.ts';
import { eraPhrase } from './era-phrase.ts';
import { imagineOpener } from './imagine-opener.ts';
import { listAnnouncement } from './list-announcement.ts';
import { questionOpener } from './question-opener.ts';
import { seoFiller } from './seo-filler.ts';
import { sycophanticOpener } from './sycophantic-opener.ts';
import { whetherYouAre } from './whether-you-are.ts';

/** The rules of this category, in the order reports show them. */
export const openersRules: readonly Rule[] = [
  seoFiller,
  questionOpener,
  sycophanticOpener,
  acknowledgmentLoop,
  imagineOpener,
  eraOpener,
  eraPhrase,
  whetherYouAre,
  assistantOpener,
  listAnnouncement,
];
