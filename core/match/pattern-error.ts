/** A mistake in a phrase pattern: `message` says what to do. */
export class PatternError extends Error {
  /** Where, from 1, in UTF-16 code units. */
  readonly column: number;

  constructor(message: string, column: number) {
    super(message);
    this.name = 'PatternError';
    this.column = column;
  }
}
