import type { Rule } from './rule.ts';
import { unknownDirective } from './directives/unknown-directive.ts';
import { unusedDirective } from './directives/unused-directive.ts';
import { doubleHyphenDash } from './em-dash/double-hyphen-dash.ts';
import { emDashDensity } from './em-dash/em-dash-density.ts';
import { hedgeDensity } from './hedging/hedge-density.ts';
import { hedgeStack } from './hedging/hedge-stack.ts';
import { importanceAnnouncement } from './hedging/importance-announcement.ts';
import { performedCandor } from './hedging/performed-candor.ts';
import { sourceGap } from './hedging/source-gap.ts';
import { bothSides } from './neutrality/both-sides.ts';
import { falseConcession } from './neutrality/false-concession.ts';
import { refusalToConclude } from './neutrality/refusal-to-conclude.ts';
import { vagueAttribution } from './neutrality/vague-attribution.ts';
import { acknowledgmentLoop } from './openers/acknowledgment-loop.ts';
import { assistantOpener } from './openers/assistant-opener.ts';
import { eraOpener } from './openers/era-opener.ts';
import { imagineOpener } from './openers/imagine-opener.ts';
import { questionOpener } from './openers/question-opener.ts';
import { seoFiller } from './openers/seo-filler.ts';
import { sycophanticOpener } from './openers/sycophantic-opener.ts';
import { whetherYouAre } from './openers/whether-you-are.ts';
import { citationToken } from './residue/citation-token.ts';
import { gapFill } from './residue/gap-fill.ts';
import { knowledgeCutoff } from './residue/knowledge-cutoff.ts';
import { offerToContinue } from './residue/offer-to-continue.ts';
import { placeholder } from './residue/placeholder.ts';
import { promptEcho } from './residue/prompt-echo.ts';
import { reasoningTrace } from './residue/reasoning-trace.ts';
import { refusalResidue } from './residue/refusal-residue.ts';
import { responseWrapper } from './residue/response-wrapper.ts';
import { selfDisclosure } from './residue/self-disclosure.ts';
import { trackingParameter } from './residue/tracking-parameter.ts';
import { elevatedRegister } from './verbosity/elevated-register.ts';
import { emptyIntensifier } from './verbosity/empty-intensifier.ts';
import { fillerAdjective } from './verbosity/filler-adjective.ts';
import { lightVerb } from './verbosity/light-verb.ts';
import { redundantPair } from './verbosity/redundant-pair.ts';
import { restatementMarker } from './verbosity/restatement-marker.ts';
import { vagueQuantity } from './verbosity/vague-quantity.ts';
import { wordyPhrase } from './verbosity/wordy-phrase.ts';

/** Every rule, in the order that reports, pages and settings show them. */
export const rules: readonly Rule[] = [
  // hedging
  importanceAnnouncement,
  performedCandor,
  hedgeStack,
  hedgeDensity,
  sourceGap,
  // openers
  seoFiller,
  questionOpener,
  sycophanticOpener,
  acknowledgmentLoop,
  imagineOpener,
  eraOpener,
  whetherYouAre,
  assistantOpener,
  // neutrality
  vagueAttribution,
  bothSides,
  falseConcession,
  refusalToConclude,
  // verbosity
  elevatedRegister,
  wordyPhrase,
  emptyIntensifier,
  fillerAdjective,
  vagueQuantity,
  redundantPair,
  lightVerb,
  restatementMarker,
  // em-dash
  emDashDensity,
  doubleHyphenDash,
  // residue
  selfDisclosure,
  knowledgeCutoff,
  gapFill,
  refusalResidue,
  offerToContinue,
  responseWrapper,
  reasoningTrace,
  citationToken,
  trackingParameter,
  placeholder,
  promptEcho,
  // directives
  unknownDirective,
  unusedDirective,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of that id, if there is one. */
export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}
