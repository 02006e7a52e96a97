import type { PhraseRow } from '../rule.ts';
import { unlessBefore } from '../around.ts';

const abstract =
  '(advice|affection|altruism|ambition|analysis|art|authenticity|balance|beauty|benevolence|bravery|care|caution|certainty|charity|choice|clarity|comfort|commitment|common sense|compassion|concern|confidence|consensus|convenience|courage|creativity|culture|curiosity|depth|devotion|diligence|diplomacy|discipline|duty|efficiency|empathy|empowerment|enlightenment|entertainment|equality|expertise|fairness|faith|fate|freedom|friendship|generosity|governance|gratitude|growth|help|honesty|honour|honor|hope|humility|humor|humour|insight|innovation|inevitability|intelligence|intimacy|jokes|justice|kindness|knowledge|leadership|liberation|love|loyalty|mercy|merit|modesty|necessity|neutrality|nostalgia|objectivity|opportunity|order|patience|patriotism|peace|philanthropy|piety|policy|politeness|power|practicality|pragmatism|precision|principle|productivity|professionalism|profundity|progress|protection|prudence|purpose|rationality|realism|reason|rebellion|reform|renewal|resilience|respect|responsibility|rigor|rigour|sadness|science|security|self care|simplicity|sincerity|sophistication|stability|strategy|strength|structure|success|support|tradition|tragedy|transparency|triumph|truth|urgency|virtue|vulnerability|weakness|wisdom|wit|worry)';

export const phrases: readonly PhraseRow[] = [
  {
    pattern: `(masquerading|masquerades|masqueraded|masquerade|dressed up|disguised|dressed|parading|posing|passing) as <0-1> ${abstract}`,
  },
  {
    pattern: `(disguises|disguise|dresses|dress) (itself|themselves|itself up) as <0-1> ${abstract}`,
  },
  {
    pattern: `(cloaked|wrapped|veiled|draped|clothed|swaddled|couched|shrouded) in <0-2> ${abstract}`,
  },
  {
    pattern:
      '(cloaked|wrapped|veiled|draped|clothed|swaddled|couched) in the (language|rhetoric|garb|guise|trappings|robes|vocabulary|promise|mantle) of',
  },
  {
    pattern: `(under|in|behind) the (guise|mask|veil|banner|veneer|illusion|cloak|pretense) of <0-1> ${abstract}`,
  },
  { pattern: 'a ~blessing:n in disguise' },
  {
    pattern:
      '(thinly|barely) veiled (attack|attacks|threat|threats|attempt|contempt|criticism|metaphor|desperation|warning|insult|insults|disdain)',
  },
  {
    pattern: `(hiding|hidden|hides|hide|lurking|concealed) (behind|beneath|under) (a|the)? (mask|veneer|facade|guise|veil|cloak) of`,
  },
  {
    pattern: `(a|the|his|her|their|its) (thin|polished|calm|fragile|careful|carefully constructed|cheerful|brave)? (veneer|facade|mask) of ${abstract}`,
    // The second mask of an antithesis is the same figure.
    accept: unlessBefore(/\b(?:veneer|facade|mask) of\s[^.!?]*$/i, 120),
  },
];
