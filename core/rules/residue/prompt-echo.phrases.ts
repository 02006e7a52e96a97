import type { PhraseRow } from '../rule.ts';

/** A text that knows what it was asked to be. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern:
      '^ as (requested|instructed|specified|you requested|you asked|you specified|you instructed) ,',
  },
  { pattern: 'as per your (request|instructions|prompt|guidelines|specifications|requirements)' },
  { pattern: '^ per your (request|instructions|prompt|guidelines|specifications|requirements)' },
  {
    pattern:
      '(in|with|using|matching) (the|your) (tone|style|format|voice) (that)? you (requested|specified|asked for|described|wanted)',
  },
  {
    pattern:
      '(based on|according to|following) (the|your) (prompt|request|brief|outline) (that)? you (have)? (provided|gave|given|shared|specified)',
  },
  {
    pattern:
      'the (essay|article|blog post|post|text|piece|story|poem|summary) (that)? you (requested|asked for)',
  },
  {
    pattern:
      '(meets|to meet|within|matches|matching|to match) (your|the) (requested|specified|required|desired) (word count|length|tone|format)',
  },
  {
    pattern:
      'this (essay|article|text|piece|story|response|version) (meets|follows|fulfills|satisfies|adheres to) (your|the|all) (prompt|requirements|instructions|guidelines|word count)',
  },
];
