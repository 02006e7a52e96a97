/* global exports */
// In place of the compiled watchdog.node of @vscode/native-watchdog, without which the extension
// host hangs. It kills a host whose parent died; our driver ends the whole process group instead.
exports.start = function () {};
exports.exit = function (code) {
  process.exit(code);
};
