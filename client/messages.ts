import type { Disposable } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { NotificationMessage, RequestMessage } from '../server/protocol/message.ts';

/** Sends one of midlint's own requests, with its types. */
export function sendRequest<Params, Result>(
  client: LanguageClient,
  { method }: RequestMessage<Params, Result>,
  params: Params,
): Promise<Result> {
  return client.sendRequest<Result>(method, params);
}

/** Listens to one of midlint's own notifications, with its types. */
export function onNotification<Params>(
  client: LanguageClient,
  { method }: NotificationMessage<Params>,
  handler: (params: Params) => void,
): Disposable {
  return client.onNotification(method, handler);
}
