import type { PhraseRow } from '../rule.ts';

export const phrases: readonly PhraseRow[] = [
  // To answer your question, ...
  {
    pattern:
      '^ (so ,?|and ,?)? to (directly|briefly|quickly|fully|finally)? (answer|address|respond to) (your|the|this) (original|first|second|specific|initial|main)? (question|query|inquiry|request|concern) (about <1-8>)? (,|:)',
    fix: 'delete',
  },
  {
    pattern:
      '^ (in (response|answer|reply|regard|regards) to|regarding|as for|with regard to|concerning) your (original|first|second|specific|recent)? (question|query|inquiry|request|prompt) (about <1-8>|on <1-8>|regarding <1-8>)? (,|:)',
    fix: 'delete',
  },
  {
    pattern:
      '^ (let me|i will|allow me to|i am happy to|i would be happy to|i am going to) (directly|briefly)? (answer|address|respond to|tackle) (your|this|that|the) (question|query|request|concern|points|questions) <0-6> $',
    fix: 'delete',
  },

  // You asked about ...
  {
    pattern:
      '^^ (so ,?|okay ,?|ok ,?)? you (have)? (asked|inquired) (about|how|whether|if|why|for|what|me (about|to|how|whether|for))',
    place: 'first-paragraph',
  },
  {
    pattern:
      '^^ (so ,?|okay ,?|ok ,?)? you (want|wanted|would like) to (know|understand|learn) (about|how|whether|if|why|what|more)',
    place: 'first-paragraph',
  },
  {
    pattern:
      '^^ (so ,?)? you are (asking|wondering|inquiring|curious|interested) (about|how|whether|if|why|what|in)',
    place: 'first-paragraph',
  },
  {
    pattern:
      '^^ (so ,?)? you are looking (for|to) (a|an|some|ways|information|help|advice|find|learn|create|add|build)',
    place: 'first-paragraph',
  },
  {
    pattern:
      '^^ your (question|query|request|prompt) (is|was|asks|concerns|relates to|touches on|about|regarding) (about|how|whether|a|an|the|to|<1-6> is)',
    place: 'first-paragraph',
  },
  {
    pattern:
      '^^ (as|like) you (asked|requested|mentioned|said|noted|pointed out) (in your (question|message|prompt|request)|above|earlier) ,',
    fix: 'delete',
  },

  // I understand that you ...
  {
    pattern:
      '^^ i (understand|see|gather|hear|realize|can see|can tell) (that)? you (are (looking|asking|trying|interested|wondering|seeking|concerned|curious|struggling|working)|want|would like|need help|have a question|wish)',
    place: 'first-paragraph',
  },
  {
    pattern:
      '^^ (it|that) (sounds|looks|seems) like you are (looking|asking|trying|interested|wondering|seeking|describing|referring|dealing|curious|working|struggling|facing)',
    place: 'first-paragraph',
  },
  {
    pattern:
      '^^ (if i understand (your (question|request)|you) correctly|if i am understanding (your (question|request)|you) correctly|from what i understand) , (you|your|the question)',
    place: 'first-paragraph',
  },
  {
    pattern:
      '^^ (based on|from) (your|the) (question|query|description|request|message|prompt|input) , (it|you|i|here)',
    place: 'first-paragraph',
  },
  {
    pattern:
      '^^ (it is|that is) (understandable|completely understandable|natural|normal) (that you|to (feel|want|wonder|be)) <1-8> <2>',
    place: 'first-paragraph',
  },
];
