/** `lemma past participle`; `/` parts equal forms, the usual one first. */
const verbLines = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become
befall befell befallen|begin began begun|behold beheld beheld|bend bent bent|bet bet bet
bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken
breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built
burn burned/burnt burned/burnt|burst burst burst|buy bought bought|cast cast cast
catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost
creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn
dive dived/dove dived|dream dreamed/dreamt dreamed/dreamt|drink drank drunk|drive drove driven|eat ate eaten
fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|fit fit/fitted fit/fitted
flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden
forecast forecast forecast|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone
forsake forsook forsaken|freeze froze frozen|get got got/gotten|give gave given|go went gone
grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard
hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt
know knew known|lay laid laid|lead led led|lean leaned/leant leaned/leant
leap leaped/leapt leaped/leapt|learn learned/learnt learned/learnt|leave left left|lend lent lent
let let let|lie lay lain|light lit/lighted lit/lighted|lose lost lost|make made made|mean meant meant
meet met met|overcome overcame overcome|partake partook partaken|pay paid paid
prove proved proven/proved|put put put|quit quit quit|read read read|rid rid rid|ride rode ridden
ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought
sell sold sold|send sent sent|set set set|sew sewed sewn/sewed|shake shook shaken|shed shed shed
shine shone/shined shone/shined|shoot shot shot|show showed shown/showed|shrink shrank shrunk|shut shut shut
sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|smell smelled/smelt smelled/smelt
sow sowed sown/sowed|speak spoke spoken|speed sped/speeded sped/speeded|spell spelled/spelt spelled/spelt
spend spent spent|spill spilled/spilt spilled/spilt|spin spun spun|split split split
spoil spoiled/spoilt spoiled/spoilt|spread spread spread|spring sprang sprung|stand stood stood
steal stole stolen|stick stuck stuck|sting stung stung|strike struck struck/stricken
string strung strung|strive strove/strived striven/strived|swear swore sworn|sweep swept swept
swell swelled swollen/swelled|swim swam swum|swing swung swung|take took taken|teach taught taught
tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust
tread trod trodden|understand understood understood|wake woke/waked woken/waked|wear wore worn
weave wove/weaved woven/weaved|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn
wring wrung wrung|write wrote written
`;

/** Nouns whose plural no rule gives. */
const nounLines = `
man men|woman women|person people/persons|child children|foot feet|tooth teeth|goose geese
mouse mice|ox oxen|life lives|leaf leaves|shelf shelves|half halves|self selves|knife knives
wife wives|wolf wolves|thief thieves|loaf loaves|calf calves|scarf scarves|criterion criteria
phenomenon phenomena|medium media/mediums|datum data|bacterium bacteria|curriculum curricula/curriculums
memorandum memoranda/memorandums|index indices/indexes|appendix appendices/appendixes
matrix matrices/matrixes|vertex vertices/vertexes|stimulus stimuli|nucleus nuclei|focus focuses/foci
axis axes|formula formulas/formulae|series series|species species|means means|sheep sheep
deer deer|fish fish/fishes|aircraft aircraft|hero heroes|potato potatoes|tomato tomatoes
echo echoes|veto vetoes|torpedo torpedoes|tornado tornadoes/tornados|quiz quizzes|bus buses
epoch epochs|monarch monarchs|stomach stomachs|patriarch patriarchs|tech techs
`;

/** `positive comparative superlative`. */
const adjectiveLines = `
good better best|well better best|bad worse worst|far further/farther furthest/farthest
little less least|many more most|much more most|old older/elder oldest/eldest|late later latest/last
fun|real|right|wrong|just
`;

/** Prefixes that leave the verb behind them as irregular as it was: `withhold`, `rewrite`. */
const prefixes = /^(?:under|over|with|fore|inter|out|mis|off|un|up|re)(?=[a-z]{2})/u;

type Row = readonly (readonly string[])[];

const verbs = read(verbLines);
const nouns = read(nounLines);
const adjectives = read(adjectiveLines);

/** `[past forms, participle forms]` of an irregular verb, the usual one first. */
export function irregularVerb(lemma: string): Row | undefined {
  const own = verbs.get(lemma);
  if (own !== undefined) return own;
  const prefix = prefixes.exec(lemma)?.[0];
  if (prefix === undefined) return undefined;
  return verbs.get(lemma.slice(prefix.length))?.map((forms) => forms.map((form) => prefix + form));
}

/** `[plural forms]` of an irregular noun. */
export function irregularNoun(lemma: string): Row | undefined {
  return nouns.get(lemma);
}

/** `[comparative forms, superlative forms]`; none at all when it is compared with `more`. */
export function irregularAdjective(lemma: string): Row | undefined {
  return adjectives.get(lemma);
}

function read(lines: string): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const line of lines.trim().split(/[|\n]/u)) {
    const [lemma = '', ...forms] = line.split(' ');
    rows.set(
      lemma,
      forms.map((form) => form.split('/')),
    );
  }
  return rows;
}
