import type { PhraseHit } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './wordy-phrase.phrases.ts';

export const wordyPhrase = defineRule({
  id: 'wordy-phrase',
  category: 'verbosity',
  family: ['A6'],
  kind: 'phrase',
  what: 'A set phrase of several words where one or two say the same.',
  why: 'The extra words carry nothing, and the reader still has to walk through them. People write these as often as models do, so this is about style only.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” says no more than “{fix}”.',
  sources: [
    'Pattern catalogue A6: lift 0.3 (people write these more often than models), so style only',
    'retext-simplify word list (MIT), checked by hand',
  ],
  phrases,
  accept,
  examples: {
    bad: [
      {
        text: 'She sold the piano in order to pay the rent.',
        found: 'in order to',
        fixed: 'She sold the piano to pay the rent.',
      },
      {
        text: 'In order to mount the disk, unplug the cable first.',
        found: 'In order to',
        fixed: 'To mount the disk, unplug the cable first.',
      },
      {
        text: 'The ferry was late due to the\nfact that the tide had turned.',
        found: 'due to the\nfact that',
        fixed: 'The ferry was late because the tide had turned.',
      },
      {
        text: 'The parser *has the ability to* skip comments.',
        found: 'has the ability to',
        fixed: 'The parser *can* skip comments.',
      },
      {
        text: 'The board is now taking into consideration two older bids.',
        found: 'taking into consideration',
        fixed: 'The board is now considering two older bids.',
      },
      {
        text: 'We rotate the keys, and we test the backups on a daily basis.',
        found: 'on a daily basis',
        fixed: 'We rotate the keys, and we test the backups every day.',
      },
      {
        text: 'We’re in the process of moving the archive.',
        found: 'in the process of',
        fixed: 'We’re moving the archive.',
      },
      {
        text: 'He made use of the old kiln for a period of six years.',
        found: ['made use of', 'for a period of'],
        fixed: 'He used the old kiln for a period of six years.',
      },
      {
        text: 'Nobody asked about the manner in which the vote was counted.',
        found: 'the manner in which',
        fixed: 'Nobody asked about the way the vote was counted.',
      },
    ],
    good: [
      'The shelves were in order, to my surprise.',
      'Users will have the ability to export their notes.',
      'The tenant shall remain liable for a period of not less than thirty days.',
      'For the purposes of this section, a vessel includes a raft.',
      'The rate depends on the presence of a catalyst.',
      'She liked the way he held the reins.',
      'In the process of digging the well they found a coin.',
      'The children put their shoes in order by the door.',
      'She said “in order to” three times in one breath.',
      'You take the weather into account before you sail.',
    ],
  },
});

/** Before “have the ability to”, these make “can” wrong: “will can”, “do you can”. */
const auxiliary =
  /\b(?:to|will|would|can|could|may|might|must|shall|should|do|does|did|not|have|has|had|let)\b(?:\s+[\p{L}’']+){0,2}\s+$|(?:n[’']t|[’'](?:ll|d|ve))(?:\s+\p{L}+){0,2}\s+$/iu;

const being =
  /(?:\b(?:am|is|are|was|were|be|been|being)|[’'](?:m|s|re))(?:\s+(?:also|already|currently|now|still))?\s+$/iu;

const measured =
  /^\s+(?:\d|time\b|(?:about|around|roughly|nearly|over|up to|several|many|a few|some|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety)\b)/iu;

const gerund = /^\s+(?:\p{Ll}+ly\s+)?\p{Ll}{2,}ing\b/u;

function accept(hit: PhraseHit): boolean {
  const { text, span } = hit;
  const pattern = hit.row.pattern;
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const after = text.slice(span.end, span.end + 40);
  if (/[’']$/u.test(before) || /^[’']/u.test(text.slice(span.start))) {
    // Half of a contraction: the swap would leave the other half behind.
    return false;
  }
  if (/^(?:\(has\|have\)|had) the/u.test(pattern)) {
    return !auxiliary.test(before);
  }
  if (pattern === 'in the process of') {
    return being.test(before) && gerund.test(after);
  }
  if (pattern.endsWith('a period of')) {
    return measured.test(after);
  }
  if (pattern.startsWith('with the (aim')) {
    return (
      gerund.test(after) && !/\b(?:align\w*|consistent|compatible|conflicts?)\s+$/iu.test(before)
    );
  }
  if (pattern.includes('(manner|fashion')) {
    return !/^\s+(?:to|as|that|which|of)\b/iu.test(after);
  }
  return true;
}
