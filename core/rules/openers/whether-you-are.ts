import { defineRule } from '../rule.ts';
import { phrases } from './whether-you-are.phrases.ts';

export const whetherYouAre = defineRule({
  id: 'whether-you-are',
  category: 'openers',
  family: ['B36'],
  kind: 'phrase',
  what: 'A clause that sweeps up every possible reader: “beginner or expert”, “student or professional”.',
  why: 'It names everyone, so it speaks to no one, and the sentence is complete without it.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: '“{actual}” addresses everyone. Drop it, or write for one of them.',
  sources: ['Pattern catalogue B36: fires once; real conditions are left alone'],
  profiles: { fiction: 'off' },
  phrases,
  examples: {
    bad: [
      {
        text: 'Whether you’re a beginner or an expert, the knot is the same.',
        found: 'Whether you’re a beginner or an expert,',
        fixed: 'The knot is the same.',
      },
      {
        text: 'Whether you’re a beginner or a professional, please wear gloves.',
        found: 'Whether you’re a beginner or a professional,',
        fixed: 'Please wear gloves.',
      },
      {
        text: 'The map helps, whether you are a student or a\nseasoned guide.',
        found: ', whether you are a student or a\nseasoned guide',
        fixed: 'The map helps.',
      },
      {
        text: 'Whether you’re *just starting out* or have years of practice, oil the chain.',
        found: 'Whether you’re *just starting out* or have years of practice,',
        fixed: 'Oil the chain.',
      },
      {
        text: 'So whether you’re a student, a teacher, or a lifelong learner, buy chalk.',
        found: 'So whether you’re a student, a teacher, or a lifelong learner,',
        fixed: 'Buy chalk.',
      },
      {
        text: 'Whether you are looking for adventure or rest, the island is wet.',
        found: 'Whether you are looking for adventure or rest,',
        fixed: 'The island is wet.',
      },
      {
        text: 'The course suits beginners and experts alike.',
        found: 'beginners and experts alike',
        fixed: null,
      },
      {
        text: 'No matter what your experience level, wear gloves.',
        found: 'No matter what your experience level,',
        fixed: 'Wear gloves.',
      },
      {
        text: 'Whether you’re looking to relax on the sand or explore the old town, the island is wet.',
        found: 'Whether you’re looking to relax on the sand or explore the old town,',
        fixed: 'The island is wet.',
      },
    ],
    good: [
      'No matter who you are, the ferry leaves at six.',
      'No matter who you are, how rich or how poor, the baker serves you in turn.',
      'Whether you’re a regular of the pier or someone who has never rowed, please tell us how you sleep.',
      'Whether you are a resident or a citizen, file form nine.',
      'Whether you are right or wrong, the fine is due.',
      'Tell the clerk whether you are married or single.',
      'Whether or not you agree, sign below.',
      'Whether you pay by card or in cash, keep the slip.',
      'He asked whether you are the owner or the tenant.',
      'The rule binds landlords and tenants alike.',
      'Whether you’re hoping to rent the hall, or raise money for a new one, you must name a treasurer.',
    ],
  },
});
