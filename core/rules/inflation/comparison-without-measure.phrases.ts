import type { PhraseRow } from '../rule.ts';
import {
  ifAll,
  textBefore,
  textBehind,
  unlessBefore,
  unlessBehind,
  unlessInSentence,
} from '../around.ts';

/** Comparisons without the second thing; the rule looks for it in the sentence. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern:
      '(far|vastly|infinitely|immeasurably|profoundly|exponentially|decidedly|markedly|distinctly) (more|less) (complex|sinister|profound|insidious|nuanced|powerful|effective|efficient|important|significant|meaningful|valuable|dangerous|interesting|sophisticated|compelling|intricate|terrifying|resilient|engaging|accurate|precise|intimate|unsettling|intense|rewarding|impactful|beneficial|personal|subtle|ambitious|severe|pervasive|intelligent|ancient)',
    // “It is far more efficient to copy it by hand”: the other way to do it is understood.
    accept: (hit) =>
      !/\b(?:it|this|that)(?:\s+(?:is|was)|[’']s)\s+$/i.test(textBefore(hit)) ||
      !/^\s+(?:to|for)\b/i.test(textBehind(hit)),
  },
  {
    pattern:
      'something ((far|much|altogether|infinitely|vastly|even) (deeper|darker|greater|larger|older|worse)|(far|much|altogether|infinitely|vastly) more <1>)',
    // “Something much greater, the first school of the village”: it is named at once. So it is where
    // “what they mean” or “the truth” is something deeper, and the next sentence says what.
    accept: ifAll(
      unlessBehind(/^\s*[,:—–]\s*(?:the|an?|its|their|his|her|our)\b/i),
      unlessBefore(/\bwhat\s+[^.;:!?]{1,80}\s(?:is|was)\s+$/i, 120),
    ),
  },
  {
    pattern:
      '(a|an|the|of|and|for|to|into) (deeper|greater|richer|broader|fuller|stronger|heightened) (,)? (more)? (level|levels|sense|degree|degrees|connection|connections|meaning|meanings|appreciation|understanding|insight|insights|truth|truths|bond|purpose|emphasis|extent)',
    // Whoever wants to know more than the text tells has named the other side.
    accept: ifAll(
      unlessBefore(/\b(?:want(?:s|ed)?|needs?|needed|like|seek(?:s|ing)?|wish(?:es)?)\s+$/i),
      unlessInSentence(/\b(?:if\s+you|interested\s+in|curious)\b/i),
    ),
  },
  {
    pattern:
      '(more|less) (efficiently|effectively|meaningful|sustainable|equitable|resilient|inclusive|informed|efficient|effective|productive|fulfilling|balanced|nuanced|holistic|compassionate|engaging|innovative|competitive|robust|streamlined|authentic|personalized|cohesive) (and|,) (more|less)? (efficiently|effectively|meaningful|sustainable|equitable|resilient|inclusive|informed|efficient|effective|productive|fulfilling|balanced|nuanced|holistic|compassionate|engaging|innovative|competitive|robust|streamlined|authentic|personalized|cohesive|prosperous|just)',
  },
  {
    pattern:
      '(stronger|smarter|brighter|healthier|safer|happier|fairer|greener) (and|,) (and)? (better|stronger|smarter|brighter|healthier|safer|happier|fairer|greener|more <1>)',
  },
  {
    pattern:
      '(better|improved|enhanced|increased|greater|higher|superior) (overall)? (outcomes|results|efficiency|productivity|satisfaction|engagement|profitability|effectiveness|flexibility|reliability|transparency|accountability|scalability|wellbeing|well being|quality of life|user experience|customer satisfaction|patient outcomes|health outcomes|decision making|collaboration|communication|awareness|visibility|resilience)',
  },
  { pattern: '(by leaps and bounds|head and shoulders above|light years ahead)' },
];
