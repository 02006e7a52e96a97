import type { PhraseHit, PhraseRow } from '../rule.ts';
import { ifAll, textBehind, unlessBefore } from '../around.ts';

/** The sentences behind say that one side fails or wins. */
const judged =
  /\b(?:impossible|trivial|wrong|broken|mistaken|fails?|falls?\s+short|does\s+not\s+work|doesn[’']t\s+work|the\s+(?:usual|common|obvious|right|better|simplest)\s+(?:solution|answer|choice|way|fix)|workarounds?)(?!\w)/i;

function isUnjudged(hit: PhraseHit): boolean {
  return !judged.test(textBehind(hit, 600));
}

export const phrases: readonly PhraseRow[] = [
  {
    pattern: 'on (the)? one hand',
    // Forces that pull apart are the matter itself, and what follows says how they are met.
    accept: ifAll(
      unlessBefore(
        /\b(?:compet(?:e|es|ing)|conflicting|opposing|opposed|contradictory|tensions?|trade-?offs?|dilemmas?|torn)\b[^]*$/i,
        240,
      ),
      isUnjudged,
    ),
  },
  {
    pattern:
      '(has|have|with|offer|offers|carries|carry|comes with|come with) (both)? (its|their|his|her)? (own)? (unique|distinct|respective|particular|inherent)? (set of)? (advantages|benefits|merits|strengths|pros|virtues|upsides|positives) and (disadvantages|drawbacks|limitations|demerits|weaknesses|cons|downsides|challenges|trade offs|shortcomings|risks|negatives)',
  },
  {
    pattern:
      '(has|have) (its|their) own (unique|distinct|particular)? (merits|place|advantages|strengths|benefits|appeal|challenges|drawbacks|virtues)',
  },
  {
    pattern:
      '(has|have) (its|their) (merits|place|advantages|benefits|drawbacks|pros and cons|ups and downs)',
  },
  {
    pattern:
      'there are (certainly|undoubtedly|also)? both (advantages|benefits|pros|positives|upsides|positive|merits) and (disadvantages|drawbacks|cons|negatives|downsides|negative|challenges|risks)',
  },
  {
    pattern:
      'there is (a|an) (longstanding|ongoing|long running|heated|continuing) debate (about|over|on|as to)',
  },
  {
    pattern:
      '(has|have|presents|present|brings|bring|offers|offer) both (advantages|benefits|pros|positive|opportunities|strengths|positives) and (disadvantages|drawbacks|cons|negative|challenges|risks|weaknesses|negatives|limitations)',
  },
  {
    pattern:
      'there are (certainly|undoubtedly|many|several|both|some|also)? (valid|good|strong|compelling|legitimate|reasonable|persuasive|convincing) (points|arguments|reasons|cases|concerns) (to be made)? (on|for|from|to) both (sides|approaches|options|positions|views|perspectives|choices)?',
  },
  {
    pattern:
      '(arguments|merit|truth|points|validity|value) (on|to|in) both (sides|views|perspectives|positions|arguments|approaches)',
  },
  {
    pattern:
      'there are (certainly|undoubtedly|definitely|also|potential|many|clear|obvious|some)? (pros and cons|advantages|benefits|advantages and disadvantages|arguments|upsides|benefits and drawbacks) (to|on|for|of|in) both (sides|approaches|options|positions|views|perspectives|choices)?',
  },
  {
    pattern:
      '(strike|striking|strikes|find|finding|finds|achieve|achieving|maintain|maintaining) (a|the) (right|healthy|careful|delicate|good|proper|perfect|fine|reasonable)? balance (between|that)',
  },
  {
    pattern:
      'both (approaches|options|views|perspectives|sides|positions|choices|arguments|methods|paths|viewpoints|schools of thought) (are|have|can be|offer|hold|deserve|bring|present) (equally|some|their|valid|important|merit|value|legitimate|valuable|distinct|unique)',
  },
  { pattern: '(both|all) (are|can be) equally (valid|important|valuable|effective|legitimate)' },
  {
    pattern:
      '(some|many) (people|students|individuals|critics|experts)? (may|might|would|could|will)? (argue|contend|believe|prefer|find|feel|see) <1-8> <8> ,? (while|whereas) others (may|might|would|could|will)? (argue|contend|believe|prefer|find|feel|see|maintain|view|value)',
    accept: isUnjudged,
  },
  {
    pattern:
      'it is (important|essential|crucial|necessary|vital) to (carefully)? (weigh|consider|acknowledge|recognize|examine) (both|the (pros and cons|advantages and disadvantages|benefits and (drawbacks|risks)|potential (benefits|risks|drawbacks)))',
  },
  {
    pattern:
      '(carefully)? (weigh|weighing|considering|consider|evaluate|evaluating) (these|the|all)? (pros and cons|advantages and disadvantages|benefits and (drawbacks|risks))',
  },
  {
    pattern:
      '(is|remains) a (complex|nuanced|multifaceted|complicated) and (nuanced|multifaceted|complex|controversial|multi faceted|sensitive|challenging) (one|issue|question|topic|matter|debate|subject|decision)',
  },
  {
    pattern:
      'neither (option|approach|side|view|choice|answer|method|extreme) is (inherently|necessarily|perfect|universally|objectively|entirely|without|strictly)',
  },
  {
    pattern:
      '(a|the) (balanced|nuanced|middle|holistic) (approach|perspective|view|understanding|ground) (is|that|between|which|to this|may|might|would)',
  },
  { pattern: 'good points on both' },
];
