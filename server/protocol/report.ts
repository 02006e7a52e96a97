import type { Report } from '../../core/report/report.ts';
import type { RequestMessage } from './message.ts';

export interface ReportParams {
  /** URI of an open document. */
  readonly uri: string;
}

export interface ReportResult {
  /** The version of the document that the offsets of the report belong to. */
  readonly version: number;
  readonly report: Report;
}

/**
 * Client to server: all that the report shows of an open document (core/report/report.ts); `null`
 * for a document that is not open or not linted. Made from what is known: nothing is linted twice.
 */
export const reportRequest: RequestMessage<ReportParams, ReportResult | null> = {
  method: 'midlint/report',
};
