import type { PhraseHit } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './business-jargon.phrases.ts';

export const businessJargon = defineRule({
  id: 'business-jargon',
  category: 'vocabulary',
  family: ['A13'],
  kind: 'phrase',
  what: 'Meeting talk: “synergies”, “value propositions”, “strategic objectives”, “drive growth”.',
  why: 'The words are so general that every company could sign them. Who did what, and what came of it, is left for the reader to guess.',
  severity: 'info',
  trigger: { kind: 'density', minimum: 2, perThousand: 2 },
  message: '“{actual}” is meeting talk; “{fix}” says it plainly.',
  sources: [
    'Pattern catalogue A13: by density only',
    'Counts on essays by nine models of 2025 against blogs and guides by people',
  ],
  promote: { severity: 'warning', minimum: 5, perThousand: 5 },
  phrases,
  accept: (hit) => !isTitle(hit),
  examples: {
    bad: [
      { text: 'Let’s circle back on Friday.', found: 'Let’s circle back', fixed: null },
      { text: 'The merger promised synergies.', found: 'synergies', fixed: null },
      {
        text: 'The shop needs a *competitive advantage*.',
        found: 'competitive advantage',
        fixed: null,
      },
      { text: 'Ferries drive growth\nin the islands.', found: 'drive growth', fixed: null },
      {
        text: 'They set strategic objectives, and then the money ran out.',
        found: 'strategic objectives',
        fixed: null,
      },
      {
        text: 'Good bread is the key to customer loyalty.',
        found: 'customer loyalty',
        fixed: null,
      },
      {
        text: 'Small margins threaten long-term success.',
        found: 'long-term success',
        fixed: null,
      },
      { text: 'He isn’t one of the thought leaders.', found: 'thought leaders', fixed: null },
      {
        text: 'A prize will boost employee engagement at the mill.',
        found: 'boost employee engagement',
        fixed: null,
      },
      { text: 'The bakery worked on its brand identity.', found: 'brand identity', fixed: null },
    ],
    good: [
      'A strategy is a bet. Write the strategic goals beside the strategic priorities and count them.',
      'The general’s strategic reserve stood behind the hill.',
      'The fruit hung low on the tree.',
      'Stakeholders are listed in appendix B.',
      'The needle moved two degrees east.',
      'The road circles back to the village.',
      'Turbines drive the pumps.',
      'A customer waited at the counter.',
      'The two drugs act together.',
      'We return to this in chapter four.',
      'The employee engagement survey closes in May, and the customer satisfaction score is three.',
      '2.2 Value Proposition\n\nThe ferry saves an hour.',
      'Porter asked what gives a nation its competitive advantage.',
      'The law asks for a hearing of all stakeholders. Who are they? It names the tenants and the mill.',
      'The office has a portal for employee engagement.',
      'The boats show the brand identity: blue hulls, white sails, a bell on the prow.',
    ],
  },
});

/** How far from a hit its title may begin and end, in UTF-16 units; lines may be endless. */
const longestTitle = 200;

/** A line that is the title of what comes, as in a plan: “2.2 Value Proposition”. */
function isTitle({ text, span }: PhraseHit): boolean {
  const from = Math.max(0, span.start - longestTitle);
  const to = Math.min(text.length, span.end + longestTitle);
  const start = from + text.slice(from, span.start).lastIndexOf('\n') + 1;
  const feed = text.slice(span.end, to).indexOf('\n');
  const end = feed === -1 ? to : span.end + feed;
  const isCut = (start === from && from > 0) || (end === to && to < text.length);
  if (isCut) return false;
  const line = text.slice(start, end).trim();
  return /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+)?(?:\p{Lu}[A-Za-zÀ-ɏꞏ’'-]*(?:\s+|$)(?:(?:and|of|for|the|&)\s+)*){1,6}$/u.test(
    line,
  );
}
