import type { PhraseRow } from '../rule.ts';
import { isTakenBackVaguely } from './false-concession.context.ts';

/** The first half of a concession; the second decides. */
const firstHalves: readonly PhraseRow[] = [
  {
    pattern:
      '(while|although|though) <1-8> (is|are|has been|have been|may be|can be|remains) (certainly|undoubtedly|undeniably|indeed|clearly|often|also|very|highly|both|a|an)? (impressive|promising|powerful|valuable|important|beneficial|exciting|remarkable|compelling|useful|appealing|tempting|understandable|convenient|effective|crucial|essential|significant|attractive|admirable|commendable|invaluable|advantageous|helpful|enjoyable|necessary|rewarding|challenging|intriguing) <0-6> ,',
  },
  {
    pattern:
      '(while|although|though) <1-8> (offers|offer|provides|provide|presents|present|brings|bring|has|have) (many|numerous|several|significant|clear|some|undeniable|great|considerable|obvious|its|their|certain|immense|tremendous|potential|countless)? (benefits|advantages|opportunities|merits|potential|promise|strengths|appeal|progress|insights|value) <0-8> ,',
  },
  {
    pattern:
      '(while|although|though) there are (certainly|undoubtedly|undeniably|many|clear|some|potential|numerous|definite|obvious|several|valid)? <0-2> (benefits|advantages|merits|arguments|drawbacks|challenges|concerns|limitations|risks|reasons) <8> <4> ,',
  },
  {
    pattern:
      '(while|although|though) there (may|might) be (some|certain|potential|many|valid)? <0-2> (benefits|advantages|merits|arguments|drawbacks|challenges|concerns|limitations|risks|exceptions) <8> <4> ,',
  },
  {
    pattern:
      '(while|although|though) (it is|this is)? (certainly|undoubtedly|undeniably|indeed) (true that)? <1-8> <6> ,',
  },
  {
    pattern:
      '(while|although|though) <1-8> (is|are|can|has|have|plays|play) (certainly|undoubtedly|undeniably|unquestionably) <1-8> <6> ,',
  },
  {
    pattern:
      'despite (its|their|these|the|all) <0-2> (benefits|advantages|strengths|merits|promise|potential|appeal|flaws|shortcomings|limitations|imperfections) ,',
  },
  {
    pattern:
      '(while|although|though) <0-6> (is not|are not|may not be|might not be) (perfect|a perfect <1>|without <0-2> (flaws|challenges|limitations|drawbacks|risks)) ,',
  },
];

export const phrases: readonly PhraseRow[] = [
  ...firstHalves.map((row) => ({ ...row, accept: isTakenBackVaguely })),
  {
    pattern:
      '(is|are) not without (its|their) (own)? (challenges|limitations|drawbacks|flaws|critics|risks|downsides|pitfalls|problems|difficulties|complexities|shortcomings|controversies|detractors)',
  },
];
