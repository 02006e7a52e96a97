import type { Sentence } from '../../language/sentence.ts';
import type { BlockView, FixPlan, Report } from '../rule.ts';
import { defineRule } from '../rule.ts';

export const selfInterview = defineRule({
  id: 'self-interview',
  category: 'staging',
  family: ['B11'],
  kind: 'sentence',
  what: 'A question the writer asks only to answer it: “The result? Chaos.”',
  why: 'Nobody asked. The question holds the answer back for one beat, and the beat is all it adds.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” is a question nobody asked. Give the answer as a sentence.',
  sources: [
    'Pattern catalogue B11: tutorials ask real questions, so only fixed forms count; rare on both sides of the texts measured',
  ],
  blocks: ['paragraph', 'list-item'],
  check,
  examples: {
    bad: [
      {
        text: 'They cut the budget. The result? Sales had halved by May.',
        found: 'The result?',
        fixed: 'They cut the budget. Sales had halved by May.',
      },
      {
        text: 'We tried salt, then sand. The catch? Neither.',
        found: 'The catch?',
        fixed: null,
      },
      {
        text: 'Rents rose again. *But what does this mean for tenants?* Most of them will move.',
        found: 'But what does this mean for tenants?',
        fixed: null,
      },
      {
        text: 'So why does this matter? Because water runs downhill.',
        found: 'So why does this matter?',
        fixed: null,
      },
      {
        text: 'The best\npart? You can keep the jar.',
        found: 'The best\npart?',
        fixed: 'You can keep the jar.',
      },
      {
        text: 'His only real weapon? Patience.',
        found: 'His only real weapon?',
        fixed: null,
      },
      {
        text: 'The answer lay in the cellar. And the bad news? We have no key.',
        found: 'And the bad news?',
        fixed: null,
      },
      {
        text: 'The locks are shut. What does this mean for boats? They will have to wait till May.',
        found: 'What does this mean for boats?',
        fixed: null,
      },
      {
        text: 'The locks are shut. What does this mean for millers? Most of them will close.',
        found: 'What does this mean for millers?',
        fixed: 'The locks are shut. Most of them will close.',
      },
      {
        text: 'The rye is wet. What does this mean for us? The answer is that we bake late.',
        found: 'What does this mean for us?',
        fixed: null,
      },
      {
        text: 'The rye is wet. What does this mean? You ask any baker, and he will tell you.',
        found: 'What does this mean?',
        fixed: null,
      },
    ],
    good: [
      'What does the function return? An empty list.',
      'Who pays the fee? The buyer pays it.',
      '“The result?” she asked. “Chaos.”',
      'Why did the bolt shear? The thread was worn.',
      'The answer is no.',
      'Did the tenant pay? The ledger says so.',
      'Was that the result? The jury thought so.',
      'The poster asked: WHAT IS THE SECRET OF OUR BREAD? Nobody at the fair could read it.',
    ],
  },
});

const nouns =
  'result|results|catch|problem|answer|reason|reasons|solution|outcome|takeaway|lesson|cost|price|upside|downside|kicker|goal|point|twist|irony|difference|secret|trick|verdict|moral|effect|payoff|consequence|consequences|culprit|fix|truth|challenge|conclusion|reality|response|message|reward|alternative|aim|purpose|idea|key|weapon|crime|mistake|prize|news|part|thing|question|issue|bottom\\s+line|end\\s+result|stakes|plan|strategy|motive|explanation|target|hook';
const nounQuestion = new RegExp(
  String.raw`^[^a-zß-ɏꞏ]*(?:(?:and|but|so|or)\s+)?(?:the|my|our|his|her|their|its|one)(?:\s+[a-zß-ɏꞏ]+){0,2}\s+(?:${nouns})\s*\?`,
  'i',
);
const openQuestion =
  /^[^a-zß-ɏꞏ]*(?:(?:and|but|so|now)[\s,]+)*(?:what\s+(?:does|do|did|would|might|could)\s+(?:this|that|it|all\s+(?:this|that|of\s+this))(?:\s+all)?\s+(?:mean|look\s+like|tell\s+us|reveal|teach\s+us|imply|entail)\b|why\s+(?:does|do|did|is|should)\s+(?:this|that|it|any\s+of\s+this|we)\s+(?:matter|care|important|so\s+important|significant)\b|what\s+(?:makes|sets|made)\s+(?:this|it|them|him|her)\s+(?:so\s+[a-zß-ɏꞏ]+|different|special|unique|work|apart|stand\s+out|possible)\b|what(?:['’]s|\s+is|\s+was)\s+(?:the\s+(?:result|takeaway|catch|point|lesson|upshot|secret|solution)|at\s+stake|going\s+on\s+here|really\s+happening)|sound\s+familiar\s*\?|so\s+what(?:['’]s)?\s+(?:changed|happened|now|next)|where\s+does\s+(?:this|that)\s+leave\s+us|what\s+if\s+(?:the\s+(?:answer|problem|solution))\b)/i;

function check(view: BlockView, report: (report: Report) => void): void {
  const { text } = view;
  if (!text.includes('?')) return;
  const sentences = view.sentences();
  sentences.forEach((sentence, index) => {
    const next = sentences[index + 1];
    const words = text.slice(sentence.start, sentence.end);
    if (
      next === undefined ||
      text.charAt(next.end - 1) === '?' ||
      words.length > 90 ||
      !words.trimEnd().endsWith('?')
    )
      return;
    // All in capitals it is a slogan or a title that somebody quotes.
    if (!/\p{Ll}/u.test(words)) return;
    if (!nounQuestion.test(words) && !openQuestion.test(words)) return;
    const start = sentence.start + (/^[^A-Za-zÀ-ɏꞏ]*/u.exec(words)?.[0].length ?? 0);
    report({ start, end: sentence.end, fixes: plan(sentence, next, text) });
  });
}

/** Only an answer that is a sentence by itself, and points back at nothing, can stand alone. */
function plan(question: Sentence, answer: Sentence, text: string): FixPlan[] {
  const words = text.slice(answer.start, answer.end);
  const subject =
    /^(?:(?:we|you|they|nobody|everyone|everybody|no\s+one|there|most|many|some|all|few|half)\b|(?:the|a|an|its|their|his|her|our|my)\s+[A-Za-zÀ-ɏꞏ]+\s+(?:is|are|was|were|has|have|had|will|would|can|could)\b|\p{Lu}[A-Za-zÀ-ɏꞏ]+\s+(?:is|are|was|were|has|have|had|will|would|can|could)\b)/u;
  const backward =
    /^(?:it|this|that|these|those|yes|no|well|because|by|to|simply|they|the\s+(?:answer|reason)|(?:you\s+)?ask)(?!\w)/i;
  // “But” and “so” join the answer to what came before; with the question the link would go.
  const linking = /^[^a-zß-ɏꞏ]*(?:and|but|so)(?!\w)/i;
  const lowered = words.charAt(0).toLowerCase() + words.slice(1);
  if (linking.test(text.slice(question.start, question.end))) return [];
  if (backward.test(words) || !(subject.test(lowered) || subject.test(words))) return [];
  const { start, end } = question;
  return [{ title: 'Delete the question', safe: false, changes: [{ start, end, text: '' }] }];
}
