import type { Report } from '../core/report/report.ts';

/** What the extension tells the report's webview. */
export type ToWebview =
  | { readonly type: 'report'; readonly report: Report; readonly version: number }
  /** There is nothing to report on; `reason` says why. */
  | { readonly type: 'nothing'; readonly reason: string }
  /** Where the cursor stands in the text, as an offset. */
  | { readonly type: 'cursor'; readonly offset: number };

export type ExportFormat = 'markdown' | 'html' | 'json';

export interface ExportMessage {
  readonly type: 'export';
  readonly format: ExportFormat;
  readonly content: string;
}

/** What the webview tells the extension. Offsets and indices are those of the report it shows. */
export type FromWebview =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly start: number; readonly end: number }
  | {
      readonly type: 'fix';
      readonly version: number;
      readonly finding: number;
      readonly fix: number;
    }
  | { readonly type: 'fixRule'; readonly version: number; readonly finding: number }
  | { readonly type: 'disable'; readonly version: number; readonly finding: number }
  | { readonly type: 'explain'; readonly rule: string }
  | ExportMessage;
