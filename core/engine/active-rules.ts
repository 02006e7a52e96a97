import type { Settings } from '../config/settings.ts';
import type { BlockKind } from '../prose/block.ts';
import { rules } from '../rules/registry.ts';
import type { BlockRule, DocumentRule, Rule } from '../rules/rule.ts';
import { readsKind } from './make-candidate.ts';

/** The rules that are on: those that are off are not run at all. */
export interface ActiveRules {
  has(rule: Rule): boolean;
  blockRules(kind: BlockKind): readonly BlockRule[];
  documentRules(kind: BlockKind): readonly DocumentRule[];
}

const known = new WeakMap<Settings, ActiveRules>();

/** The rules that settings leave on; worked out once for each settings object. */
export function activeRules(settings: Settings): ActiveRules {
  let active = known.get(settings);
  if (active === undefined) {
    active = new RulesByKind(rules.filter(({ id }) => settings.rules.get(id)?.severity !== 'off'));
    known.set(settings, active);
  }
  return active;
}

class RulesByKind implements ActiveRules {
  readonly #on: ReadonlySet<Rule>;
  readonly #block = new Map<BlockKind, readonly BlockRule[]>();
  readonly #document = new Map<BlockKind, readonly DocumentRule[]>();

  constructor(on: readonly Rule[]) {
    this.#on = new Set(on);
  }

  has(rule: Rule): boolean {
    return this.#on.has(rule);
  }

  blockRules(kind: BlockKind): readonly BlockRule[] {
    let found = this.#block.get(kind);
    if (found === undefined) {
      found = [...this.#on].filter(
        (rule): rule is BlockRule => rule.kind === 'sentence' && readsKind(rule, kind),
      );
      this.#block.set(kind, found);
    }
    return found;
  }

  documentRules(kind: BlockKind): readonly DocumentRule[] {
    let found = this.#document.get(kind);
    if (found === undefined) {
      found = [...this.#on].filter(
        (rule): rule is DocumentRule => rule.kind === 'document' && readsKind(rule, kind),
      );
      this.#document.set(kind, found);
    }
    return found;
  }
}
