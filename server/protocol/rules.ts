import type { Category, Severity } from '../../core/finding.ts';
import type { RequestMessage } from './message.ts';

/** One rule, as a picker shows it. */
export interface RuleItem {
  readonly id: string;
  readonly category: Category;
  /** One line: the habit. */
  readonly what: string;
  /** Where nothing is configured. */
  readonly severity: Severity;
}

/** Client to server, for pickers: every rule, in the order of the registry. Sends no params. */
export const rulesRequest: RequestMessage<null, readonly RuleItem[]> = { method: 'midlint/rules' };
