/** From this share on the rest can be guessed. */
const enough = 0.05;

/**
 * “, 12 s left”, or nothing while too little is done to say.
 *
 * @param elapsed in milliseconds.
 */
export function timeLeft(elapsed: number, done: number, total: number): string {
  if (done >= total || done < total * enough || elapsed < 500) return '';
  const seconds = Math.ceil((elapsed * (total - done)) / done / 1000);
  return seconds < 90 ? `, ${seconds} s left` : `, ${Math.round(seconds / 60)} min left`;
}
