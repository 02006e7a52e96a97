/** What VS Code gives the script of a webview, once. */
declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  /** Kept over a reload of the window, and given to the panel's serializer. */
  setState(state: unknown): void;
};
