import { linkedShare } from '../linked-share.ts';
import { defineDocumentRule } from '../rule.ts';

/** Words an item may have to be a bare name for something. */
const SHORTEST = 2;
const LONGEST = 7;
/** Endings and words that praise: what makes the item a claim and not a thing. */
const claim =
  /\b(?:comprehensive|robust|seamless|efficient|effective|scalable|reliable|secure|enhanced|improved|advanced|optimi[sz]ed|automated?|automatic|real-time|intelligent|smart|flexible|complete|full|easy|fast(?:er)?|high|low|better|increased|reduced|strong(?:er)?|clear|consistent|greater|deeper|detailed|production-ready|proper|modern|powerful|intuitive|streamlined|built-in|native|cross-platform|multi-[a-zß-ɏꞏ]+|[a-zß-ɏꞏ]+-(?:based|driven|aware|grade|level|focused|resistant))(?!\w)/i;
const verb =
  /\b(?:is|are|was|were|be|has|have|had|can|will|would|should|must|may|do|does|did)\b|n[’']t\b/i;

export const nounPhraseBullets = defineDocumentRule({
  id: 'noun-phrase-bullets',
  category: 'structure',
  family: ['E12'],
  kind: 'document',
  what: 'Lists of claims without a verb: “Robust error handling”, “Seamless integration”.',
  why: 'Without a verb nothing is claimed that could be false. Say what it does, and the reader can tell whether they need it.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message: 'The items of this list have no verb. Say what each one does.',
  sources: [
    'Pattern catalogue E12; lists of parameters and of plain things are left alone',
    'Threshold on the development corpus',
  ],
  blocks: ['list-item'],
  profiles: { commit: 'off', fiction: 'off' },
  options: [
    { name: 'items', default: 5, minimum: 2, description: 'Such items a text must have.' },
    {
      name: 'share',
      default: 30,
      minimum: 1,
      description: 'The share of all list items that must be so, in hundredths.',
    },
  ],
  read({ block, text, words }) {
    if (words === 0) return undefined;
    // The title of a page elsewhere.
    const isTitle = linkedShare(block.prose) === 1;
    const isShort = words >= SHORTEST && words <= LONGEST && !/[.?!:]/u.test(text);
    return {
      isBare: !isTitle && isShort && claim.test(text) && !verb.test(text),
      end: text.length,
    };
  },
  judge({ parts, options }, report) {
    const bare = parts.filter(({ facts }) => facts.isBare);
    if (bare.length < (options['items'] ?? 5)) return;
    if (bare.length * 100 < (options['share'] ?? 30) * parts.length) return;
    const { index, facts } = bare[0]!;
    report({ index, start: 0, end: facts.end });
  },
  examples: {
    bad: [
      {
        text: '- Robust error handling\n- Seamless integration\n- Real-time updates\n- Comprehensive logging\n- Advanced search',
        found: 'Robust error handling',
        fixed: null,
      },
      {
        text: 'We offer:\n\n* Improved heating\n* Enhanced comfort for guests\n* Reliable boats\n* Flexible hours\n* Easy parking',
        found: 'Improved heating',
        fixed: null,
      },
      {
        text: '1. Greater *depth*\n2. Stronger nets\n3. Faster boats\n4. Better bread\n5. Reduced waste',
        found: 'Greater *depth',
        fixed: null,
      },
      {
        text: '- ✓ Secure doors\n- ✓ Low cost\n- ✓ High walls\n- ✓ Modern kitchen\n- ✓ Clear signs',
        found: '✓ Secure doors',
        fixed: null,
      },
      {
        text: '- Salt\n- Scalable storage\n- Efficient pumps\n- Consistent supply\n- Intelligent lamps\n- Detailed maps',
        found: 'Scalable storage',
        fixed: null,
      },
      {
        text: '- Weather-resistant paint\n- Role-based access\n- Data-driven baking\n- Full control over\n  the oven\n- Automated bells',
        found: 'Weather-resistant paint',
        fixed: null,
        format: 'text',
      },
    ],
    good: [
      '- [Advanced knots](a.md)\n- [Better bread](b.md)\n- [Modern nets](c.md)\n- [Clear signs](d.md)\n- [Secure doors](e.md)',
      '- Robust error handling\n- Seamless integration',
      '- Salt\n- Bread\n- Oil\n- Rope\n- Nails\n- Tar',
      '- The oven is fast.\n- The nets are strong.\n- The boats are reliable.\n- The bread is better.\n- The walls are high.',
      '- Lamp oil\n- Fish hooks\n- Bread knives\n- Tar brushes\n- Net needles',
      'Robust error handling, seamless integration, real-time updates, comprehensive logging, advanced search',
      '- High Street\n- Mill Lane\n- Low Road\n- Church Hill\n- North Pier\n- South Pier\n- Weir Bank',
    ],
  },
});
