import type { RequestMessage } from './message.ts';

export interface RuleParams {
  /** A rule id: `hedge-stack`. */
  readonly rule: string;
}

export interface RuleResult {
  readonly id: string;
  /** The rule's page: what, why, examples, options, sources. */
  readonly markdown: string;
  /** The same page on the web. */
  readonly url: string;
}

/** Client to server, for “Explain Rule”: the page of one rule; `null` for an id nobody has. */
export const ruleRequest: RequestMessage<RuleParams, RuleResult | null> = {
  method: 'midlint/rule',
};
