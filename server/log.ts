/** Where the server says what went wrong; the editor shows it in its log. */
export interface Log {
  error(message: string): void;
  warn(message: string): void;
}

/** One line about something thrown, with its stack for a bug report. */
export function describeError(error: unknown): string {
  if (error instanceof Error) return error.stack ?? `${error.name}: ${error.message}`;
  return String(error);
}
