import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../core/index.ts';
import { ruleRequest, type RuleResult } from '../../server/protocol/rule.ts';
import { rulesRequest, type RuleItem } from '../../server/protocol/rules.ts';
import { startClient, type LanguageClient } from './language-client.ts';

describe('questions about rules', () => {
  let client: LanguageClient;
  beforeAll(async () => {
    client = await startClient();
  });
  afterAll(() => client.stop());

  test('should list every rule in order', async () => {
    const items = await client.connection.sendRequest<RuleItem[]>(rulesRequest.method, null);
    expect(items.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    expect(items[0]).toEqual({
      id: rules[0]!.id,
      category: rules[0]!.category,
      what: rules[0]!.what,
      severity: rules[0]!.severity,
    });
  });

  test('should list them for a client that sends no params', async () => {
    const items = await client.connection.sendRequest<RuleItem[]>(rulesRequest.method);
    expect(items).toHaveLength(rules.length);
  });

  test('should give the page of a rule', async () => {
    const params = { rule: 'wordy-phrase' };
    const page = await client.connection.sendRequest<RuleResult>(ruleRequest.method, params);
    expect(page.id).toBe('wordy-phrase');
    expect(page.markdown).toMatch(/^# wordy-phrase\n/);
    expect(page.url).toMatch(/^https:.*\/docs\/rules\/wordy-phrase\.md$/);
  });

  test('should give nothing for a rule nobody has', async () => {
    const params = { rule: 'no-such-rule' };
    expect(await client.connection.sendRequest(ruleRequest.method, params)).toBeNull();
  });
});
