import type { PhraseRow } from '../rule.ts';

/** Guesses that fill a hole in a life story. */
export const phrases: readonly PhraseRow[] = [
  { pattern: '(~maintain|~keep) a (relatively|fairly|very|deliberately)? low (public)? profile' },
  {
    pattern:
      '~keep (his|her|their) (personal|private|family) life (largely|mostly|relatively)? (private|out of the (spotlight|public eye|limelight))',
  },
  {
    pattern: '~prefer to (stay|remain|keep) (largely)? out of the (spotlight|public eye|limelight)',
  },
  {
    pattern:
      '(likely|presumably|probably) (grew up|was raised|spent (his|her|their) (childhood|early years))',
  },
  {
    pattern:
      '(likely|presumably|probably) (developed|gained|acquired|nurtured|cultivated|honed) (a|an|his|her|their) <2>? (interest|passion|love|skills|appreciation|understanding)',
  },
  {
    pattern:
      '(family|background|childhood|upbringing|education|parents) (likely|presumably|probably|undoubtedly) (shaped|influenced|played|instilled|fostered|contributed|provided|encouraged)',
  },
  {
    pattern:
      'it is (likely|possible|reasonable to assume|safe to assume) that (he|she|they) (grew up|attended|studied|was raised|were raised|developed|received|had access)',
  },
  {
    pattern:
      'little is (publicly)? (known|documented) about (his|her|their) (early|personal|private|family) (life|years)',
  },
];
