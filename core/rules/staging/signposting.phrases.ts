import { ifAll, restOfSentence, textOf, unlessBefore, unlessBehind } from '../around.ts';
import { anything } from '../openers/list-announcement.words.ts';
import type { PhraseHit, PhraseRow } from '../rule.ts';

/** Not what somebody had a chance to do, nor what one does into water. */
const isOfText = ifAll(
  unlessBefore(
    /\b(?:opportunity|chance|able|(?:allow|enabl|invit|encourag|urg|help)[a-zß-ɏꞏ]*\s+[a-zß-ɏꞏ]+|gave\s+[a-zß-ɏꞏ]+|began|begun|want(?:s|ed)?|tr(?:y|ies|ied)|decided|chose|used|how|where|refused)\s+$/i,
  ),
  unlessBehind(
    /^(?:\s+(?:the|a|an|cold|deep|icy))*\s+(?:water|pool|sea|lake|river|ocean|waves|bush(?:es)?|ditch|bay|harbour|harbor|surf)(?!\w)/i,
  ),
);

/** “Here are some common knots” names what is listed; tips, outcomes or ones may be of anything. */
const fitsAnyList = (hit: PhraseHit): boolean =>
  anything.test(textOf(hit)) ||
  /\b(?:ones|picks|outcomes|impacts|results)(?!\w)/i.test(textOf(hit));

/** Before a colon or a semicolon the thing itself follows; “rules that hold for both” says what they are. */
function leadsNowhere(hit: PhraseHit): boolean {
  const { start, end } = restOfSentence(hit);
  const rest = hit.text.slice(start, end);
  return !/:\s*$|;/u.test(rest) && !/^(?:\s+[a-zß-ɏꞏ]+)?\s+(?:that|which)(?!\w)/i.test(rest);
}

const piece =
  '(essay|article|post|blog post|report|analysis|discussion|piece|overview|exploration|proposal|study|critique|assignment|response|review|thesis|examination|comparison|case study|summary)';
const verb =
  '(explore|examine|delve into|argue|discuss|analyze|investigate|outline|provide|demonstrate|evaluate|consider|compare|critically examine|critically analyze|critically evaluate|shed light on|unpack|dissect|look at|highlight|assess|address|offer|illuminate|trace|focus on|show how|define|synthesize|review)';
const verbs =
  '(explores|examines|delves into|argues|analyzes|investigates|outlines|dissects|evaluates|unpacks|traces|seeks to|aims to|attempts to|synthesizes|critically examines|critically analyzes|critically evaluates|interrogates|illuminates)';
const steps =
  '(breakdown|comprehensive|step by step|detailed|structured|closer look|look at how|deep dive|revised|polished|concise|suggested)';
const samples = '(sample|possible|list of some|summary of|complete|general)';
const headed =
  '(guide|breakdown|list|overview|of|explanation|summary|outline|steps|strategies|tips|ways|ideas|suggestions|analysis|comparison|look|version|example|plan|approach)';

export const phrases: readonly PhraseRow[] = [
  { pattern: `this ${piece} (will|shall) (also|then|first|further|thus|now)? ${verb}` },
  {
    pattern: `this (paper|section|chapter) (will|seeks to|aims to) (also|then|first)? (explore|examine|delve into|argue|analyze|unpack|dissect|critically examine|shed light on)`,
  },
  { pattern: `^this ${piece} (also|further|thus|critically)? ${verbs}` },
  {
    pattern: `in this ${piece} ,? (i|we) (will|shall|am going to|would like to) (argue|show|demonstrate|explain|claim|contend) that`,
    fix: 'delete',
    safe: false,
  },
  {
    pattern: `in this ${piece} ,? (we|i) (will|shall|are going to|am going to|would like to) (also|first|briefly)? ${verb}`,
  },
  {
    pattern: `in this ${piece} ,? (we|i) (explore|examine|delve into|unpack|dive into|dissect|will be exploring)`,
  },
  {
    pattern: `the following (paragraphs|sections|essay|analysis|discussion|paper) (will|aims to|seeks to|explores|examines|outlines|delves into)`,
  },
  {
    pattern: `^(so ,?)? let us (dive in|dive into it|dig in|get started|begin|jump in|break it down|find out|get into it)$`,
    fix: 'delete',
    safe: false,
  },
  {
    pattern: `let us (explore|delve into|dive into|delve deeper|dive deeper|unpack|dissect|examine|embark on|take a deep dive|take a deeper look|break down|shed light on)`,
  },
  {
    pattern: `^(here is|below is|here are|below are) (a|an)? (quick|brief|simple)? ${steps} ${headed}?`,
  },
  {
    pattern: `^(here is|below is|here are|below are) (a|an)? (quick|brief|simple)? ${samples} ${headed}?`,
    accept: leadsNowhere,
  },
  {
    pattern: `^(here are|below are) (some|a few|several|five|three|four|ten|seven|six|#|the) (key|main|common|potential|practical|possible|effective|important|essential|useful|helpful|popular|notable|general|creative|top|great|simple) <1-2>`,
    accept: fitsAnyList,
  },
  {
    pattern: `^(some)? key (takeaways|points|insights|considerations|highlights) (are|include|from|to remember|to consider)?`,
  },
  {
    pattern: `(as|like) (we will|we shall|i will) (see|explore|discuss|discover) (in (the)? (following|next|later) (sections|paragraphs|section|chapters))`,
  },
  {
    pattern: `^(now|next) ,? let us (turn to|move on to|shift our (focus|attention)|consider|explore|examine)`,
  },
  {
    pattern: `(to|we must|one must|it is necessary to|it is essential to) (first)? (delve|dive) (deeper)? into`,
    accept: isOfText,
  },
];
