import type { PhraseRow } from '../rule.ts';
import { ifAll, ifBehind, unlessBefore } from '../around.ts';

/** Encouragement from the card rack. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern:
      "(~embrace|~enjoy|~trust|~celebrate|~honor) (the|your|our|this|every|life's) (journey|process|challenge|unknown|uncertainty|imperfections|imperfection|present|power|possibilities|opportunities|messiness|moment|change|diversity)",
  },
  {
    pattern:
      "~embrace (change|uncertainty|vulnerability|discomfort|failure|challenges|diversity|innovation|new opportunities|new challenges|new experiences|new ideas|imperfection|growth|opportunities|one's)",
  },
  {
    pattern:
      "(~unlock|~reach|~realize|~fulfill|~achieve|~unleash|~maximize|~tap into) (your|our|their|my|his|her|its|one's) (full|true|fullest|highest|inner|untapped|own|creative)? (potential|power|strength|creativity|greatness|best self|dreams)",
  },
  {
    pattern:
      "(outside|out|outside of|out of|beyond) (of)? (my|your|our|their|his|her|one's|a) comfort (zone|zones)",
  },
  { pattern: 'you have got this' },
  { pattern: '^ be kind to yourself' },
  { pattern: 'be gentle with yourself' },
  {
    pattern:
      '(personal|spiritual|inner|emotional|self) (growth|discovery|transformation|fulfillment|improvement|empowerment|development)',
    accept: ifAll(
      ifBehind(/^(?:\s*,|\s+(?:and|through|that|is|as|in)(?!\w))/i),
      // One of the meanings that a word is given.
      unlessBefore(
        /\b(?:in\s+terms\s+of|such\s+as|including|defined\s+(?:by|as))\s[^.;:!?]{0,40}$/i,
      ),
    ),
  },
  { pattern: 'growth (mindset|journey)' },
  {
    pattern:
      '(a|the|deep|deeper|profound|renewed|strong|stronger|greater|true|real|shared|newfound)? sense of (purpose|belonging|accomplishment|fulfillment|self|self worth|achievement|direction|community|pride|wonder|ownership|camaraderie|unity|agency|meaning|connection|empowerment|identity|gratitude|clarity|normalcy|stability|security|satisfaction|hope)',
  },
  {
    pattern:
      '(overall|emotional|mental|physical|psychological|personal|individual|collective|long term|our|your|their|human|holistic) (health and)? (well being|wellbeing)',
    // What is harmed is the topic, and no comfort.
    // And what somebody’s well-being is put down to may be measured.
    accept: unlessBefore(
      /[a-zß-ɏꞏ][’']s?\s+$|\b(?:compromis|damag|threaten|affect|harm|undermin|endanger|risk|impair|jeopardi[sz]|hurt)[a-zß-ɏꞏ]*\s+(?:[a-zß-ɏꞏ]+\s+){0,2}$/i,
    ),
  },
  {
    pattern: '(the)? best version of (yourself|myself|themselves|ourselves|himself|herself|you|me)',
  },
  { pattern: '(a)? better version of (yourself|myself|themselves|ourselves|himself|herself)' },
  {
    pattern:
      '(your|our|my|their) (best|true|authentic|inner|whole|future|higher) (self|selves|child|voice|strength|compass|peace)',
  },
  {
    pattern:
      '(a|the|our|my|your|this|life) (lifelong|transformative|personal|spiritual|healing|emotional|life|incredible|remarkable|ongoing|continuous|unforgettable)? journey (of|toward|towards|to|into) (self|growth|healing|becoming|discovery|recovery|wholeness|personal|understanding|learning|transformation|exploration|success|love|acceptance|greatness|happiness|resilience|empowerment|wellness)',
  },
  {
    pattern:
      '(a|more|truly)? (fulfilling|rewarding|enriching|meaningful|balanced|purposeful) (and <1>)? (life|lives|career|experience|relationships|existence|journey|connections|relationship)',
  },
  { pattern: '~create (lasting|cherished|unforgettable|meaningful|new)? memories' },
  {
    pattern: '(lasting|cherished|unforgettable|treasured) (memories|bonds|friendships|connections)',
  },
  {
    pattern:
      '(~make|making) (a)? (meaningful|lasting|positive|real|tangible|profound) (difference|change|impact|contribution|contributions|connections)',
  },
  {
    pattern:
      '(valuable|invaluable|important|powerful|profound|life|vital|crucial) (life)? (lesson|lessons) (about|in|that|on|from|of)?',
  },
  {
    pattern:
      '(has|have|had)? (taught|teaches|teach|teaching) (me|us|you|them) (the importance|the value|the power|the true|that|valuable|invaluable|a valuable|how to be|about the) (of|meaning|lesson|lessons|skills|even|it is|true|small|success)',
  },
  {
    pattern:
      '(the)? power of (kindness|community|perseverance|resilience|storytelling|empathy|compassion|love|gratitude|connection|human connection|determination|dedication|hope|friendship|forgiveness|education|teamwork|collaboration|vulnerability|positivity|curiosity|words|imagination|unity|music|art|human|hard work)',
  },
  {
    pattern:
      '(resilience|perseverance|dedication|determination|passion|empathy|compassion|gratitude|courage|adaptability|kindness|humility|integrity|hard work|commitment|patience|creativity) ,? and (a|the|an)? (resilience|perseverance|dedication|determination|passion|empathy|compassion|gratitude|courage|adaptability|kindness|humility|integrity|hard work|commitment|patience|creativity|unwavering|willingness|strength|growth)',
  },
  {
    pattern:
      '(through|with|despite) (hard work|perseverance|determination|dedication|resilience|patience) (and|,)',
  },
  {
    pattern:
      '(every|each) (step|setback|challenge|obstacle|failure|day) (of the way|is a (chance|step|opportunity|stepping stone|gift)|is an opportunity)',
  },
  {
    pattern:
      "(~face|~overcome|~navigate|~meet|~embrace) (life's|any|adversity|every|the|these|those)? (challenges|adversity|obstacles|hardships|setbacks|difficulties) (with|and|that life|life|head on)",
  },
  {
    pattern:
      '(~foster|~build|~cultivate|~develop|~strengthen|~nurture|~promote) (a|an|the|strong|stronger|deep|deeper|meaningful|genuine|lasting|healthy|greater|mutual|emotional)? (connections|connection|bonds|bond|resilience|empathy|relationships|self awareness|self esteem|confidence|mutual respect|trust and|understanding and|emotional intelligence|inclusivity|well being)',
  },
  {
    pattern:
      '(~inspire|~empower|~encourage|~motivate) (others|you|us|me|them|individuals|people|students|readers|future generations|the next generation) to (be|become|embrace|pursue|follow|reach|take|make|explore|challenge|strive|dream|overcome|live|think|find|never)',
  },
  {
    pattern:
      '(happier|healthier|better|brighter|more just|more equitable|kinder|more compassionate|more inclusive|more sustainable) (and <1-2>)? (future|world|tomorrow|society) (for (all|everyone|future generations|generations))?',
  },
];
