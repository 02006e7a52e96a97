import type { PhraseRow } from '../rule.ts';
import { isPredicate, lacksFigure } from './light-verb.context.ts';

const role = 'Say what it does: “{actual}” says only that it matters.';
const effect = 'Say what changed: “{actual}” says only that something did.';
const insight = 'Say what it shows: “{actual}” announces it and stops.';

/** A verb that does nothing, and a noun that says “this matters”. */
const announcements: readonly PhraseRow[] = [
  {
    pattern:
      '~play (a|an|the|its|their|such a) <2>? (crucial|vital|pivotal|critical|central|integral|instrumental|fundamental|essential|significant|indispensable|decisive) (and <1>)? (~role:n|~part:n)',
    message: role,
  },
  {
    pattern:
      '~play (a|an|the) (key|important|major|big|huge) (~role:n) in (the)? (shaping|ensuring|fostering|promoting|determining|maintaining|driving|enhancing|supporting|creating|developing|building|influencing|facilitating|improving)',
    message: role,
  },
  { pattern: '(~be|~become|~remain) (absolutely|also|therefore)? paramount', message: role },
  { pattern: '~be (instrumental|pivotal) (in|to)', message: role },
  {
    pattern:
      '~hold (great|immense|enormous|tremendous|profound|deep|considerable|paramount|significant|particular|immeasurable) (importance|significance|value|promise|potential|power)',
    message: role,
  },
  { pattern: '~hold a (special|unique|distinct|prominent|cherished) place in', message: role },
  {
    pattern:
      '~occupy a (central|unique|special|prominent|pivotal|distinctive) (place|position|role)',
    message: role,
  },
  {
    pattern:
      '~have (a|an|such a) (<1> and)? (profound|significant|lasting|deep|far reaching|transformative|substantial|considerable|immense|enduring|tremendous|powerful|dramatic) (and <1>)? (~impact:n|~effect:n|~influence:n) on',
    message: effect,
  },
  {
    pattern:
      '~have (profound|significant|far reaching|lasting) (implications|consequences|effects) for',
    message: effect,
  },
  {
    pattern:
      '~make (a|an) (significant|meaningful|lasting|profound|substantial|invaluable|tremendous) (impact|contribution|mark) (on|to|in)',
    message: effect,
  },
  {
    pattern:
      '~leave (a|an) (lasting|indelible|enduring|profound) (impact|mark|impression|legacy) (on|in)?',
    message: effect,
  },
  {
    pattern:
      '(~provide|~offer|~give|~yield|~gain) (us|you|me|them|readers|researchers)? (with)? (valuable|invaluable|deep|deeper|key|crucial|critical|profound|actionable|meaningful|unique) (insight|insights) (into|on|about|from)?',
    message: insight,
  },
  {
    pattern:
      '~serve (a|an) (crucial|vital|critical|essential|fundamental|important) (function|role)',
    message: role,
  },
  {
    pattern:
      '~take on (a)? (new|greater|added|deeper|special|particular) (significance|meaning|importance|urgency)',
    message: role,
  },
  { pattern: '~take center stage', message: 'Say who does what: “{actual}” is a stage direction.' },
  {
    pattern:
      '(~provide|~lay|~offer|~establish|~form) (a|an|the) (solid|strong|robust|firm|essential|comprehensive|critical) (foundation|framework|basis|groundwork) (for|of)',
    message: 'Say what it gives the next step: “{actual}” is a runway.',
  },
];

export const phrases: readonly PhraseRow[] = [
  ...announcements.map((row) => ({ ...row, accept: lacksFigure })),
  {
    pattern: 'of (paramount|utmost|critical|vital|crucial) importance',
    fix: { replace: ['vital', 'essential'] },
    safe: false,
    accept: isPredicate,
  },
];
