import type { PhraseRow } from '../rule.ts';
import { ifAll, textOf, unlessBefore, unlessBehind } from '../around.ts';

const isNoObject = unlessBefore(/\b(?:for|of|about)\s+$/i);

/** Ordinary things announced as discoveries. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern:
      '(a|an) (new|fresh|novel|unique|different|radically different|whole new|entirely new) way of (thinking|seeing|being|looking|understanding|knowing|living)',
  },
  { pattern: '(a|the) (new|fresh|bold) (paradigm|paradigms) (of|in|for|that|where|:|shift)?' },
  {
    pattern:
      '(a|an) (new|bold new|brave new|exciting|golden|transformative) (era|chapter|frontier|age|dawn) (of|in|for|where|:)',
  },
  { pattern: '(the)? dawn of (a|an) (new)? (era|age|chapter|world)' },
  {
    pattern:
      '(a|an|the) (fresh|unique|novel|refreshing|compelling|nuanced|distinctive) (perspective|lens|take|vantage point) (on|through|for|into|to)',
  },
  {
    pattern:
      '(~redefine|~reimagine|~rethink|~reinvent|~reshape|~revolutionize|~transform) (what it means|how (we|people|they|businesses|you|one|humans|society|the world|individuals|companies|users)|the way (we|people|in which|they|you|that|businesses|companies|individuals)|our (understanding|relationship|perception|world|very|lives)|the (notion|concept|idea|boundaries|landscape|possibilities|industry|world|field|rules|nature) of|the (industry|landscape|game|world)|entire|traditional|modern)',
  },
  {
    pattern:
      '(~challenge|~defy|~upend|~disrupt|~question|~subvert|~shatter|~transcend) (conventional|traditional|long held|prevailing|our|established|societal|deeply held|existing|preconceived) (wisdom|notions|assumptions|norms|beliefs|expectations|perceptions|thinking|ideas|paradigms|understanding|perspectives|boundaries|narratives|categorization|ways of <1>)',
  },
  {
    pattern:
      '~defy (expectations|convention|categorization|easy (categorization|explanation)|description|explanation|logic|belief|all (logic|odds))',
    // A gerund names a habit and announces nothing: “a talent for defying expectations”.
    accept: (hit) => !/^defying\b/i.test(textOf(hit)) || isNoObject(hit),
  },
  {
    pattern:
      '~open (up)? (entirely|exciting|whole)? new (possibilities|avenues|doors|horizons|frontiers|worlds|opportunities|vistas|dimensions)',
  },
  {
    pattern:
      '~open (up)? (a|the door to a) (whole|entirely)? new (world|realm|dimension|universe|chapter|frontier) (of)?',
  },
  {
    pattern:
      '(~break|~chart|~pave|~forge|~blaze) (entirely)? (new ground|new territory|a new (path|course|trail)|new paths|uncharted territory|a trail)',
  },
  { pattern: '(into|in|through|enter|of|uncharted)? uncharted (territory|territories|waters)' },
  {
    pattern:
      '(a|the) (bold|radical|significant|dramatic|marked|stark|clear|profound|sharp) departure from',
  },
  {
    pattern:
      '(unlike anything|like nothing) (that)? (<1-5>) (before|ever|seen|experienced|encountered|imagined|known|previously)',
  },
  {
    pattern:
      '(in ways|in a way) (that (were|was|are|is)|never|no one|few|we|that) (never before|once|previously|had ever|ever|never)? (unimaginable|unthinkable|possible|imagined|could have|had never|never|impossible|can only|ever|anticipated|dreamed)',
  },
  { pattern: '(like|as) never before' },
  {
    pattern:
      'for the (very)? first time in (human)? (history|centuries|recorded history|living memory|millennia|what felt)',
  },
  {
    pattern: '(the)? first of its kind',
    // A doubt or a place makes it a claim that can be checked.
    accept: ifAll(
      unlessBefore(/\b(?:arguably|probably|possibly|perhaps|maybe|apparently|likely|not)\s+$/i),
      unlessBehind(/^\s+(?:[iI]n|[aA]t|[oO]n|[oO]utside)\s+(?:the\s+)?\p{Lu}/u),
    ),
  },
  {
    pattern:
      '(~breathe new life into|~breathe life into|~reimagine the|~rewrite the rules|~break the mold)',
  },
  {
    pattern:
      '(innovative|novel|pioneering|visionary|forward thinking|inventive|bold|out of the box) (approach|approaches|solution|solutions|thinking|strategies|strategy|ideas|techniques|methods|design|features|products)',
    message: 'Say what is new about it: “{actual}” only says that something is.',
  },
  {
    pattern:
      '(a|the|this|significant|major|scientific|technological|medical|real|true|remarkable|stunning|potential|recent|latest|new) (breakthrough|breakthroughs) (in|that|for|of|was|is)',
  },
  {
    pattern:
      '(~foster|~drive|~spark|~fuel|~promote|~encourage|~stimulate|~spur) (a culture of|continuous|further|true)? innovation',
    message: 'Say what was invented: “{actual}” only says that something was.',
  },
  {
    pattern:
      '(~offer|~provide|~present|~bring|~face|~pose) (a|an|its own|their own|us|readers)? (unique|distinct|distinctive|rare|fascinating|compelling) (and <1>)? (challenge|challenges|perspective|perspectives|blend|set|insight|insights|lens|glimpse|window|approach|experience|voice|combination|character)',
    message: 'Say what sets it apart: “{actual}” only says that something does.',
  },
];
