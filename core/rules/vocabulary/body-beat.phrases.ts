import type { PhraseRow } from '../rule.ts';

const their = '(my|his|her|their)';

/**
 * Movements that stand for a feeling, from the Antislop phrases of April 2025 and the EQ-Bench
 * lists. People write each of them too, so only their number tells.
 */
export const phrases: readonly PhraseRow[] = [
  {
    pattern:
      '~take a (deep|shaky|slow|ragged|steadying|shuddering|long) (,)? (shaky|steadying|slow)? breath',
  },
  {
    pattern: '(let|letting|lets) out a (long|slow|shaky|shuddering|ragged|soft|low)? (breath|sigh)',
  },
  {
    pattern: `(${their}|the) eyes (widened|widening|widen|narrowed|narrowing|narrow|softened|softening|darted|darting|gleamed|gleaming|glinted|glinting|flickered|fluttered|locked|glistened|glistening|sparkled|sparkling)`,
  },
  { pattern: 'eyes wide (with|in|and)' },
  {
    pattern: `(${their}|the) (gaze) (drifted|swept|sweeping|lingered|flickered|fixed|softened|hardened|met|fell|locked|shifted)`,
  },
  {
    pattern: `(${their}) (jaw|fists|hands|teeth|fingers) (clenched|clenching|tightened|tightening|tightened|trembled|trembling|curled|curling|hovered|hovering|shook)`,
  },
  {
    pattern: `(${their}) (heart|pulse) (raced|racing|quickened|quickening|skipped|hammered|pounded|thudded|sank|leapt|ached|lurched|stuttered|clenched|swelled|was racing|was pounding)`,
  },
  {
    pattern: `(${their}) (stomach|gut|chest|throat) (churned|tightened|tightening|twisted|lurched|clenched|dropped|knotted|heaved|constricted)`,
  },
  {
    pattern: `(${their}) (voice) (trembled|trembling|cracked|cracking|wavered|broke|softened|hardened|dropped|dropping|echoed|echoing|faltered|rasped)`,
  },
  {
    pattern: `, ${their} voice (low|soft|steady|quiet|calm|firm|tight|hoarse|trembling|flat|gentle|strained|cold|a|barely|thick|rough|sharp|shaking|hollow|cracking|tinged|rising)`,
  },
  {
    pattern: `, ${their} (eyes|gaze|expression|hands|fingers|brow|jaw|knuckles|shoulders) (fixed|locked|wide|distant|unreadable|trembling|furrowed|tight|white|tense|slumped|glinting|scanning|darting|steady|haunted|clenched)`,
  },
  { pattern: `(${their}|a|the) brow (furrowed|furrowing|creased|knitted)` },
  { pattern: `(${their}) knuckles (turned|turning|went|going|were|gone)? (bone)? white` },
  { pattern: `(${their}) shoulders (slumped|sagged|tensed|stiffened|relaxed|squared|dropped)` },
  { pattern: `(${their}) mind (raced|racing|reeled|reeling|swam|spun|was racing)` },
  {
    pattern: `(${their}) (expression|face|features) (softened|hardened|darkened|unreadable|paled|crumpled|contorted|was unreadable|twisted)`,
  },
  {
    pattern: `(${their}) lips (curled|curling|curved|curving|twitched|trembled|parted|quirked|thinned|pressed)`,
  },
  { pattern: '(swallowed|swallowing) (hard|thickly)' },
  { pattern: '~steel (myself|himself|herself|themselves|ourselves)' },
  {
    pattern:
      'a (small|faint|soft|sad|slow|wry|tight|thin|weary|gentle|grim|knowing) (,)? (sad|wry|weary|tired|bitter|knowing)? smile',
  },
  { pattern: 'a (mirthless|humorless|bitter|hollow|dry|shaky|nervous|low) (laugh|chuckle)' },
  {
    pattern: `(ran|running|runs|raked|raking) a hand (through|over|down|across) ${their} (hair|face|beard)`,
  },
  { pattern: `(what|it) (felt|seemed) like (an eternity|hours|forever|ages|a lifetime)` },
  { pattern: '(for|after) a long moment' },
  {
    pattern:
      '(voice|words|tone) (was|were)? (soft|quiet|gentle|calm|flat|even|measured) (but|yet|and)',
  },
];
