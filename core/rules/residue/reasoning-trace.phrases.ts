import type { PhraseRow } from '../rule.ts';

/** Thinking aloud that was meant for nobody. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern:
      '^ (okay|ok|alright|hmm|well)? ,? (so)? let me think (about this|through this|this through|about it)? ,? (step by step|carefully)',
  },
  {
    pattern:
      '^ (okay|ok|alright|so)? ,? (let us|let me) (think|work|go|reason|walk) (about|through)? (this|it|the problem)? step by step',
  },
  {
    pattern:
      '^ (okay|ok|alright|hmm|so) ,? (so)? the user (is asking|wants|asked|asks|has asked|says|is looking)',
  },
  { pattern: 'the user (is asking|wants|asked|asks|has asked|expects) me (to|for|about)' },
  {
    pattern:
      '^ (first)? ,? (i need to|let me|i should) (understand|analyze|consider|re read|reread|parse) (what the user|the user|the prompt|the request)',
  },
  {
    pattern:
      '(let me|i should|i will|i need to) (re read|reread|double check|revisit) the (prompt|instructions|request)',
  },
  {
    pattern:
      '^ (wait|hmm|actually) , (wait|let me (reconsider|rethink|recheck|double check|re read|reread)|i should (reconsider|double check|check))',
  },
  {
    pattern:
      'my (final)? (response|answer) (should|needs to|must) (be|include|cover|avoid|stay|address)',
  },
  { pattern: '^ breaking (this|it) down step by step' },
  { pattern: '^^ (chain of thought|thought process|internal monologue|thinking process) :' },
];
