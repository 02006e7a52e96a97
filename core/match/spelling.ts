/**
 * The British and American spellings of a word, itself first.
 *
 * Rules reach further than the dictionary ("promize"); a spelling nobody uses is never met in a
 * text, so only rules that would run into another word ("prise", "prize") have closed lists.
 */
export function spellingsOf(word: string): readonly string[] {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const all = [word];
  if (mayVary.test(word)) {
    for (const [pattern, replacement] of rules) {
      if (pattern.test(word)) all.push(word.replace(pattern, replacement));
    }
  }
  const pair = pairs.get(word);
  if (pair !== undefined && !all.includes(pair)) all.push(pair);
  cache.set(word, all);
  return all;
}

const cache = new Map<string, readonly string[]>();

/** Before -or or -our. */
const orStems =
  'arb|ard|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|misdemean|' +
  'neighb|od|parl|ranc|rig|rum|savi|sav|splend|tum|val|vap|vig';

const erStems = 'cent|theat|fib|lit|calib|lust|somb|spect|met|kilomet|centimet|millimet|sab|scept';

const lStems =
  'cancel|channel|chisel|counsel|dial|equal|fuel|initial|jewel|label|level|libel|marvel|model|' +
  'panel|pedal|pencil|quarrel|rival|shovel|signal|snivel|spiral|swivel|total|towel|travel|' +
  'tunnel|unravel|yodel|funnel|grovel|parcel|revel|refuel|remodel|relabel';

const izeEndings = 'e|es|ed|er|ers|ing|ingly|able|ation|ations|ational|ationally';
/** Words in -ise whose -ize would be another word, or is none in either spelling. */
const ise =
  '(?:pr|s|r|w|ma|unw|otherw|likew|capr|advert|adv|ar|compr|comprom|conc|dev|disgu|enterpr|exc|' +
  'exerc|expert|franch|improv|merchand|prem|prec|ra|pra|no|rev|superv|surpr|telev|prom|parad|' +
  'treat|dem|po|apprai|appra|bra|bru|cru|chast|circumc|desp|inc)';

const rules: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(?!${ise}i?s)([a-z]{2,})is(${izeEndings})$`), '$1iz$2'],
  [new RegExp(`^(?!${ise}i?z|caps|se)([a-z]{2,})iz(${izeEndings})$`), '$1is$2'],
  [/^(anal|paral|catal|dial|hydrol|electrol)ys(e|ed|es|er|ers|ing)$/, '$1yz$2'],
  [/^(anal|paral|catal|dial|hydrol|electrol)yz(e|ed|es|er|ers|ing)$/, '$1ys$2'],
  [new RegExp(`^((?:un|dis|mis)?(?:${orStems}))or([a-z]*)$`), '$1our$2'],
  [new RegExp(`^((?:un|dis|mis)?(?:${orStems}))our([a-z]*)$`), '$1or$2'],
  [new RegExp(`^(${erStems})er(|s|ed)$`), '$1re$2'],
  [new RegExp(`^(${erStems})re(|s|d)$`), '$1er$2'],
  [/^(catal|dial|anal|monol|prol|epil|travel)og(|s)$/, '$1ogue$2'],
  [/^(catal|dial|anal|monol|prol|epil|travel)ogue(|s)$/, '$1og$2'],
  [/^(catalog)(ed|ing)$/, '$1u$2'],
  [/^(catalog)u(ed|ing)$/, '$1$2'],
  [new RegExp(`^(${lStems})(ed|er|ers|ing|ings|or|ors|ery)$`), '$1l$2'],
  [new RegExp(`^(${lStems})l(ed|er|ers|ing|ings|or|ors|ery)$`), '$1$2'],
];

/** Whether any rule could hold; spares most words all of them. */
const mayVary = /[iy][sz]|ou?r|og|er|re|l(?:e|i|o)/;

const pairs = new Map<string, string>();
const pairLines =
  'defence defense|defences defenses|offence offense|offences offenses|licence license|' +
  'licences licenses|pretence pretense|practise practice|practised practiced|' +
  'practises practices|practising practicing|grey gray|judgement judgment|judgements judgments|' +
  'acknowledgement acknowledgment|ageing aging|programme program|programmes programs|' +
  'sceptic skeptic|sceptics skeptics|sceptical skeptical|scepticism skepticism|plough plow|' +
  'fulfil fulfill|fulfils fulfills|fulfilment fulfillment|skilful skillful|wilful willful|' +
  'skilfully skillfully|enrol enroll|enrols enrolls|enrolment enrollment|instil instill|' +
  'instils instills|distil distill|distils distills|instalment installment|' +
  'mould mold|moulded molded|moulding molding|artefact artifact|artefacts artifacts|' +
  'manoeuvre maneuver|manoeuvres maneuvers|manoeuvring maneuvering|manoeuvred maneuvered|' +
  'cosy cozy|aesthetic esthetic|jewellery jewelry|likeable likable|sizeable sizable|' +
  'towards toward|amongst among|whilst while|amidst amid|afterwards afterward|' +
  'centring centering|aluminium aluminum|encyclopaedia encyclopedia|naïve naive|façade facade|' +
  'cliché cliche|clichés cliches|focussed focused|focussing focusing|focusses focuses|' +
  'smoulder smolder|smouldering smoldering|tyre tire|tyres tires|storey story|cheque check|' +
  'learnt learned|enquiry inquiry|enquiries inquiries|ok okay|marvellous marvelous|' +
  'traveller traveler|furore furor|sulphur sulfur|moustache mustache|pyjamas pajamas';
for (const line of pairLines.split('|')) {
  const [british = '', american = ''] = line.split(' ');
  pairs.set(british, american);
  pairs.set(american, british);
}
