/** Verbs that orders begin with, in headings and in recipes. */
const verbs =
  "add|aim|allow|always|ask|avoid|bake|be|beat|boil|bring|build|call|change|check|choose|combine|commit|compare|cook|copy|count|cover|cut|divide|do|don[’']t|draw|drink|drop|eat|enjoy|fill|find|fix|focus|fold|follow|fry|get|give|go|grease|heat|hide|hire|insert|install|introduce|join|keep|know|learn|leave|let|listen|look|make|mark|measure|melt|mend|mix|move|name|never|open|pass|pay|peel|pick|place|plan|play|pour|prefer|press|preheat|pull|push|put|read|remember|remove|repeat|return|rinse|roll|run|say|season|see|sell|send|serve|set|shake|share|ship|show|simmer|slice|spread|sprinkle|stand|start|stay|stir|stop|strain|take|talk|taste|teach|tell|test|think|throw|top|treat|trust|try|turn|use|wait|walk|wash|watch|wear|whisk|wipe|work|wrap|write";
const order = new RegExp(`^(?:${verbs})(?![a-zß-ɏꞏ’'-])`, 'i');

/** Whether a heading or sentence begins as an order does: it says what to do, and for no effect. */
export function startsWithOrder(text: string): boolean {
  return order.test(text);
}
