import type { PhraseHit, PhraseRow } from '../rule.ts';
import { ifAll, textBehindSentence, unlessBehind } from '../around.ts';

/** The trouble is named right behind it. */
const named =
  /^\s*(?::|,?\s+(?:including|such\s+as|like|namely|because)\b|,\s+(?:(?:most|some|many|all|one|each)\s+of\s+)?which\b)/i;
/** The next sentence begins to name them. */
const isNotBegunNext = (hit: PhraseHit): boolean =>
  !/^\s*(?:To\s+begin\s+with|To\s+start\s+with|First|Firstly|One\s+is|For\s+one)(?!\w)/.test(
    textBehindSentence(hit, 40),
  );
/** An obstacle to the sale: it stands before that. “To become” only says how it went on. */
const toWhat = /^\s+to\s+(?:an?|the|this|that|its|their|our)\s/i;

/** The next sentence has a name or a figure in it. */
const isNotNamedNext = (hit: PhraseHit): boolean =>
  !/^[\s.:!?]*[\p{L}’'-]+\s[^.!?\n]*?(?:\p{Lu}\p{L}|\d)/u.test(textBehindSentence(hit, 60));

const things =
  '(challenges|challenge|obstacles|setbacks|difficulties|hurdles|limitations|shortcomings|criticisms|criticism|drawbacks|controversies|controversy|concerns|flaws|adversity|hardships|uncertainties|complexities|pressures|imperfections|struggles)';

/** A problem named in general and dismissed at once. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern: `^ (but|and|yet|however ,|nevertheless ,|still ,)? (despite|notwithstanding) (all|all of)? (these|the|its|their|such|this|those|his|her|many|numerous|facing|any) <3>? ${things} ,`,
  },
  {
    pattern: `despite (all|all of)? (these|its|their|such|those|facing|the (many|various|numerous|significant|inherent|undeniable|potential|formidable|considerable)) <2>? ${things}`,
  },
  {
    pattern: `^ (while|although|though) (there are (still|certainly|undoubtedly)?|(significant|these|some|many|certain|numerous)) <2>? ${things} (still)? (remain|persist|exist|lie ahead|to overcome|to address|that need|associated) <8> ,`,
  },
  {
    pattern: `(significant|many|several|numerous|considerable|formidable|real|serious|major|key)? ${things} (still)? (remain|persist|lie ahead|abound)$`,
    accept: isNotNamedNext,
  },
  {
    pattern: `(~face|~present|~pose|~encounter|~bring) (significant|unique|its own|their own|formidable|numerous|considerable|a number of|its share of|various|a unique set of|substantial|serious|many) (set of)? (challenges|obstacles|hurdles)`,
    message: 'Name them: “{actual}” only says that there are some.',
    accept: ifAll(unlessBehind(named), isNotBegunNext),
  },
  {
    pattern:
      "(in the face of|in spite of|amid|amidst) (adversity|(immense|overwhelming|significant|great|mounting|unimaginable|life's|all|numerous|unprecedented|seemingly) <1>? (challenges|adversity|odds|obstacles|hardship|difficulties|uncertainty|setbacks|challenge|pressure))",
    message: 'Say what stood in the way: “{actual}” names nothing.',
  },
  {
    pattern:
      "~overcome (significant|numerous|many|these|such|countless|all|various|immense|any|life's|personal|potential|seemingly insurmountable) (challenges|obstacles|hurdles|adversity|barriers|difficulties)",
    message: 'Say what stood in the way: “{actual}” names nothing.',
    accept: ifAll(unlessBehind(named), unlessBehind(toWhat)),
  },
];
