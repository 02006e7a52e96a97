import type { Rule } from '../rule.ts';
import { agentTrailer } from './agent-trailer.ts';
import { citationToken } from './citation-token.ts';
import { gapFill } from './gap-fill.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { knowledgeCutoff } from './knowledge-cutoff.ts';
import { offerToContinue } from './offer-to-continue.ts';
import { placeholder } from './placeholder.ts';
import { promptEcho } from './prompt-echo.ts';
import { reasoningTrace } from './reasoning-trace.ts';
import { refusalResidue } from './refusal-residue.ts';
import { responseWrapper } from './response-wrapper.ts';
import { selfDisclosure } from './self-disclosure.ts';
import { trackingParameter } from './tracking-parameter.ts';

/** The rules of this category, in the order reports show them. */
export const residueRules: readonly Rule[] = [
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
  hiddenCharacter,
  agentTrailer,
];
