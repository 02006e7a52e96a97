import type { PhraseRow } from '../rule.ts';
import { ifAll, textBehind, textOf, unlessBehind, unlessInSentence } from '../around.ts';

const machine = 'No machine is meant: say what happens in plain words.';

/** Words that show a machine, a building or a program is really meant. */
const engineering =
  /\b(?:servers?|deploy\w*|clusters?|compilers?|kernels?|API|APIs|code\w*|softwares?|services?|databases?|quer(?:y|ies)|caches?|cach\w+|CPU|GPU|memory|networks?|packets?|threads?|process(?:es|or|ors)?|modules?|repos?\w*|bugs?|crash\w*|walls?|beams?|columns?|roofs?|joists?|steel|concrete|bolts?|engines?|turbines?|valves?|circuits?|voltage|sensors?|aircraft|wings?|bridges?|pipes?|pumps?|vehicles?|reactors?|grenades?|bombs?|explosi\w+|vaccines?|stocks?|banks?|capital|portfolio|cardiac|treadmill|heart|patients?|users?|apps?|types?|traits?|crates?|tokens?|models?|signals?|amplifiers?|microphones?)(?!\w)/i;
const plain = unlessInSentence(engineering);

/** What fails has a name, or is a device. */
const noDevice = ifAll(
  unlessBehind(/^\s+(?:the\s+|an?\s+)?\W?[\p{Lu}\uA78F]/u),
  unlessInSentence(
    /\b(?:systems?|networked|disks?|drives?|drums?|hardware|machines?|computers?|batter(?:y|ies)|commits?|transactions?|files?)(?!\w)/i,
  ),
);
const noSoftware = unlessInSentence(
  /\b(?:APIs?|librar(?:y|ies)|functions?|quer(?:y|ies)|code|compilers?|versions?|parsers?|packages?)(?!\w)/i,
);

/** Terms of engineering, in the company that shows they are worn as decoration. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern:
      '(pressure|stress) ~test (the|this|that|your|our|their|his|her|my|these|every|each|an|a|it)',
    message: machine,
    accept: plain,
  },
  {
    pattern:
      'load bearing (assumption|assumptions|claim|claims|word|words|sentence|sentences|detail|details|belief|beliefs|phrase|idea|ideas|joke|fact|question|argument|metaphor|relationship|silence|myth|lie|fiction|story|ritual|habit|truth|role|institution|institutions)',
    message: 'Say what depends on it: “{actual}” borrows a wall.',
  },
  {
    pattern: '(is|are|was|were|becomes|become|feels) load bearing',
    message: 'Say what depends on it: “{actual}” borrows a wall.',
    accept: plain,
  },
  {
    pattern: '(failure mode|failure modes) (of|in|for|here|is|are)',
    message: 'Say how it goes wrong: “{actual}” borrows a report.',
    accept: ifAll(plain, noDevice),
  },
  { pattern: 'blast radius', message: 'Say who is hit: “{actual}” borrows a bomb.', accept: plain },
  { pattern: 'forcing (function|functions)', message: machine, accept: plain },
  {
    pattern:
      '(second|third) order (effects|effect|consequences|consequence|thinking|implications|benefits|costs)',
    message: 'Name the effect: “{actual}” only counts it.',
    accept: plain,
  },
  {
    pattern:
      '(feedback loop|feedback loops|flywheel|virtuous cycle|doom loop) (of|between|that|in which|where)',
    message: 'Say what feeds what: “{actual}” borrows a circuit.',
    accept: plain,
  },
  {
    pattern:
      '(self reinforcing|positive|vicious|dangerous|destructive|powerful|toxic) (feedback)? (loop|loops|flywheel)',
    message: 'Say what feeds what: “{actual}” borrows a circuit.',
    accept: plain,
  },
  {
    pattern:
      '(surface area|bandwidth|throughput|friction|leverage|entropy|latency|headroom) (of|for|in) (trust|attention|empathy|grief|conversation|luck|life|meaning|relationships|relationship|daily life|everyday|human|social|creativity|thinking|thought|emotion|emotional|decision making)',
    message: machine,
  },
  {
    pattern:
      '(cognitive|emotional|mental|moral|social|creative|human|attentional|political) (bandwidth|scaffolding|operating system|throughput|overhead|circuitry|plumbing|wiring|latency|payload|firmware|topology|calculus|ledger|substrate|debt)',
    message: machine,
    accept: unlessInSentence(
      /\b(?:working memory|psycholog|theory|neuro|students|learner|task|trial|experiment|science|bank|state)\w*/i,
    ),
  },
  {
    pattern:
      '(~recalibrate|~reverse engineer|~debug|~rewire|~hardwire|~reboot|~refactor|~decouple|~hack) (our|your|my|their|his|her|how|the human|the way|society|the soul|the self|life|yourself|ourselves|themselves) <0-2> (brain|brains|mind|minds|life|lives|sense|thinking|relationship|relationships|expectations|understanding|habits|behavior|priorities|identity|happiness|success|values|emotions|attention|culture|perception|perceptions|selves|instincts|body|bodies|world)',
    message: machine,
    accept: plain,
  },
  {
    pattern:
      '(the)? (engine|engines|operating system|machinery|scaffolding|architecture|infrastructure|plumbing|lever|levers|algorithm|blueprint) of (growth|progress|change|innovation|history|capitalism|modern|our|society|memory|grief|trust|civic|democracy|power|desire|hope|meaning|empire|belonging|control|culture|human|prosperity|social|economic|everyday|daily|global|american|democracy|fear|care|life|thought|cruelty|inequality|consumer|identity|belief|oppression|opportunity)',
    message: machine,
    // That of a government is the literal word by now.
    accept: (hit) =>
      !/^(?:the\s+)?machinery\b/i.test(textOf(hit)) ||
      !/^(?:\s+[a-z]+){0,3}?\s+(?:government|state|law|justice|administration)(?!\w)/i.test(
        textBehind(hit),
      ),
  },
  {
    pattern:
      '(~optimize) (for|your|our|their) (happiness|joy|meaning|life|lives|health|comfort|outrage|attention|virality|engagement|convenience|connection|well being|success|growth|long term)',
    message: machine,
    accept: noSoftware,
  },
  {
    pattern:
      '(high|low) (leverage|signal|bandwidth|fidelity) (activity|activities|move|moves|habit|habits|conversation|conversations|decision|decisions|work|people|relationship)',
    message: machine,
  },
];
