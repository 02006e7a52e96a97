import type { PhraseRow } from '../rule.ts';

/** Rows that take a whole sentence end in `$`, so that their fix deletes the sentence. */
export const phrases: readonly PhraseRow[] = [
  // Great question!
  {
    pattern:
      '^^ (wow ,?|ah ,?|oh ,?)? (a|an)? (really|very|truly|such a|absolutely)? (great|excellent|fantastic|wonderful|fascinating|brilliant|amazing|awesome|superb|outstanding|insightful|thoughtful|terrific|interesting|intriguing|good) (question|questions|point|observation|insight|query|inquiry|topic|idea|thinking) $',
    fix: 'delete',
  },
  {
    pattern:
      '^^ (that is|this is|it is|what|you have asked|you have raised|you raise|you asked|you are asking|that really is|now that is) (a|an|such a|such an|one)? (really|very|truly|absolutely|quite|incredibly)? (great|excellent|fantastic|wonderful|fascinating|brilliant|amazing|awesome|superb|outstanding|insightful|thoughtful|terrific|interesting|intriguing|good|important|profound|deep) (question|questions|point|observation|insight|query|inquiry|topic|idea) $',
    fix: 'delete',
  },
  {
    pattern:
      '^^ (that is|this is|what|you have asked|you raise|you asked) (a|an|such a|such an) (really|very|truly|absolutely|quite|incredibly)? (great|excellent|fantastic|wonderful|fascinating|brilliant|amazing|awesome|superb|insightful|thoughtful|terrific|intriguing|profound) (question|observation|query|inquiry|idea) (,|-|and|about|because|that)',
  },
  {
    pattern:
      '^^ (great|excellent|fantastic|wonderful|fascinating|brilliant|amazing|awesome|insightful|thoughtful) (question|observation|query|inquiry|point) (,|-)',
    fix: 'delete',
  },
  {
    pattern:
      '^^ what (a|an) (great|fantastic|wonderful|fascinating|brilliant|amazing|lovely|delightful|intriguing|daunting|exciting|interesting) (and <1>)? (question|idea|topic|project|challenge|combination|concept|prompt|thought|request|goal) <0-6> $',
    fix: 'delete',
  },

  // You're absolutely right!
  {
    pattern:
      '^^ (ah ,?|oh ,?|yes ,?)? you are (absolutely|completely|totally|entirely|quite|so|exactly) (right|correct|spot on) (about (that|this)|to (ask|question|point (that|this) out|call (that|this) out))? $',
    fix: 'delete',
  },
  {
    pattern:
      '^^ you are (absolutely|completely|totally|entirely|so) (right|correct) (,|-|to|that|about|and)',
  },
  {
    pattern:
      '^^ you (make|raise|bring up|have made|have raised) (a|an|some|such a) (really|very|truly)? (great|excellent|good|fantastic|valid|important|fair|interesting|compelling) (point|points|question|observation) $',
    fix: 'delete',
  },
  {
    pattern: '^^ (absolutely|totally|exactly) , (great|good|excellent) (question|point|idea) $',
    fix: 'delete',
  },

  // Thanks for asking; I love this.
  {
    pattern:
      '^^ (thank you|thanks) (so much|very much)? for (asking|(this|the|your|such a) (great|excellent|thoughtful|insightful|fascinating|wonderful|interesting|important|kind)? (question|query|inquiry|prompt)|raising (this|that|such)|bringing (this|that) (up|to my attention)|the (thoughtful|insightful|great) (question|prompt)) $',
    fix: 'delete',
  },
  {
    pattern:
      '^^ i (really|absolutely|just)? (love|appreciate|admire|like) (this|that|your|the|how) (question|curiosity|thoughtful question|great question|enthusiasm|idea|thinking|topic|approach) $',
    fix: 'delete',
  },
  {
    pattern:
      '^^ i (am)? (really|so)? (glad|happy|delighted|thrilled) (that)? you (asked|brought (this|that|it) up|raised (this|that)|reached out) $',
    // Further on it answers a question that the text itself has put.
    place: 'first-paragraph',
    fix: 'delete',
  },
  {
    pattern:
      '^^ (great|excellent|fantastic|wonderful|good|perfect|brilliant|solid|smart) (choice|thinking|instinct|instincts|intuition) (,|!)',
    fix: 'delete',
  },
  {
    pattern:
      '^^ (your|this) (question|idea|observation|instinct|concern) is (really|very|absolutely|a)? (great|excellent|insightful|fascinating|brilliant|spot on|a great one) $',
    fix: 'delete',
  },
  {
    pattern:
      '^^ (that is|this is|you have hit on|you have touched on) (a|an) (really|very|truly)? (sharp|astute|perceptive|keen|shrewd|profound|brilliant) (question|observation|point|insight|instinct)',
  },
];
