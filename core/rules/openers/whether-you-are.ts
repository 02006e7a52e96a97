import type { PhraseHit } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './whether-you-are.phrases.ts';

export const whetherYouAre = defineRule({
  id: 'whether-you-are',
  category: 'openers',
  family: ['B36'],
  kind: 'phrase',
  what: 'A clause that sweeps up every possible reader: beginner or expert, student or professional.',
  why: 'It names everyone, so it speaks to no one, and the sentence is complete without it.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: '“{actual}” addresses everyone. Drop it, or write for one of them.',
  sources: ['Pattern catalogue B36: fires once; real conditions are left alone'],
  profiles: { fiction: 'off' },
  phrases,
  accept,
  examples: {
    bad: [
      {
        text: 'Whether you’re a beginner or an expert, the knot is the same.',
        found: 'Whether you’re a beginner or an expert,',
        fixed: 'The knot is the same.',
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
    ],
    good: [
      'Whether you are a resident or a citizen, file form nine.',
      'Whether you are right or wrong, the fine is due.',
      'Tell the clerk whether you are married or single.',
      'Whether or not you agree, sign below.',
      'Whether you pay by card or in cash, keep the slip.',
      'He asked whether you are the owner or the tenant.',
      'The rule binds landlords and tenants alike.',
    ],
  },
});

const audienceRe =
  /\b(?:beginners?|novices?|newcomers?|newbies?|seasoned|experienced|experts?|pros?|professionals?|veterans?|enthusiasts?|hobbyists?|students?|teachers?|educators?|developers?|engineers?|designers?|coders?|writers?|creators?|artists?|entrepreneurs?|startups?|business(?:es)?|company|marketers?|learners?|amateurs?|gamers?|parents?|travell?ers?|adventurers?|chefs?|cooks?|researchers?|leaders?|managers?|freelancers?|freelance|aspiring|lifelong|avid|curious|casual|budding|just\s+(?:starting|getting|beginning|curious|looking)|new\s+to|looking|seeking|searching|hoping|planning|aiming|trying|building|creating|designing|developing|exploring|writing|working|dressing|preparing|launching|scaling|buying|managing|running|learning|interested|craving|fan|lover|buff|someone\s+who|first-time|large|small)\b/iu;

/** What the row of levels, whose fix is safe, finds by itself. */
const levelsRe =
  /^(?:(?:so|and),?\s+)?whether\s+you(?:['’]re|\s+are)\s+(?:(?:an?|just)\s+)?(?:\S+\s+)?(?:beginner|novice|newcomer|newbie|amateur|student|starting\s+out|hobbyist)\s+or\s+(?:(?:an?|already)\s+)?(?:\S+\s+){0,2}(?:expert|pro|professional|veteran|practitioner|master),$/iu;

function accept({ row, text, span }: PhraseHit): boolean {
  if (!row.pattern.includes('whether you are')) return true;
  const actual = text.slice(span.start, span.end);
  if (row.pattern.includes('(beginner')) return true;
  if (levelsRe.test(actual)) return false;
  if (!row.pattern.includes(' or <')) {
    const rest = text.slice(span.end, span.end + 160);
    const stop = rest.search(/[.!?;]/u);
    const clause = stop === -1 ? rest : rest.slice(0, stop);
    return /\bor\b/iu.test(clause) && audienceRe.test(actual + clause);
  }
  return audienceRe.test(actual);
}
