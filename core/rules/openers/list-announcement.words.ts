const amount = String.raw`(?:some|a\s+few|a\s+couple\s+of|several|a\s+number\s+of|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)`;
const word = String.raw`[a-zß-ɏꞏ\d][a-zß-ɏꞏ\d’'-]*`;
const means =
  '(?:ways|reasons|factors|tips|ideas|strategies|methods|options|aspects|benefits|considerations|approaches|techniques|suggestions|points|steps|types|things)';

/** Sentences that open a list by saying that it comes. */
export const announcements: readonly RegExp[] = [
  new RegExp(String.raw`^(?:here|below)\s+are\s+${amount}(?:\s+${word}){1,4}`, 'i'),
  new RegExp(
    String.raw`^(?:(?:here|below)\s+is|here[’']s)\s+an?\s+(?:${word}\s+){0,3}(?:list|guide|breakdown|summary|outline|overview|plan|template)\s+(?:of|to|for|that|on)`,
    'i',
  ),
  new RegExp(
    String.raw`^there\s+are\s+(?:several|many|various|numerous|a\s+few|a\s+number\s+of|a\s+variety\s+of)\s+(?:${word}\s+){0,2}${means}\s+(?:to|that|why|of|in|for|which|you|we|such)(?![a-zß-ɏꞏ])`,
    'i',
  ),
];

/**
 * Words for whatever a list may hold. “Here are four knots” says what the items are, as a good line
 * before a list does; “here are some tips” does not.
 */
export const anything =
  /\b(?:things|tips|tricks|ideas|ways|reasons|steps|suggestions|points|pointers|factors|options|strategies|methods|guidelines|considerations|approaches|techniques|recommendations|aspects|benefits|advantages|examples(?!\s+of\b)|rules|habits|facts|thoughts|takeaways|highlights|areas|elements|components|features|insights|measures|practices)(?!\w)/i;

/** It says what the items are and what they are for, or makes a claim about them all. */
export const statement =
  /\b(?:relevant|related|links?|references|sources|papers|posts|articles|but|however|though|although|yet|none)(?!\w)/i;

/**
 * A clause of five words or more that belongs to the noun, with a verb of its own: “four knots I
 * tied in the dark last night”. “That can help you to sleep” fits every list.
 */
export const ownClause =
  /(?<!\b(?:help|helps|let|lets|allow|allows|need))\s(?:that|which|who|you|we|I|they|he|she|it)\s+(?!(?:can|could|may|might)\s)[a-zß-ɏꞏ][a-zß-ɏꞏ’'-]*(?:\s+[a-zß-ɏꞏ\d][a-zß-ɏꞏ\d’'-]*){3}/i;

/** What a list in running text begins with. */
export const firstMember = /^\W*(?:first|firstly|first of all|one|to begin|to start|for one)\b/i;

/** What a later member begins with. */
export const laterMember =
  /(?:^|[.!?:]\s+)\W{0,3}(?:another|second|secondly|a\s+second|the\s+(?:other|second)|others?|also|additionally|furthermore|moreover|finally|lastly)(?!\w)/i;

/** A line that is one of a row without a list’s marks: “1. Salt”. */
export const numberedLine = /^\W*(?:1|one|step\s+1)\s*[.):]/i;
