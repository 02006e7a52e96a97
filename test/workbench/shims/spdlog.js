/* global exports, require */
// In place of @vscode/spdlog's compiled add-on, without which there are no logs: the same interface,
// appending to the file. No rotation: runs are short.
const fs = require('fs');
const path = require('path');

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
  constructor(_type, _name, file) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    this.file = file;
    this.level = 2;
    this.plain = false;
  }
  write(level, message) {
    if (level < this.level || !this.file) return;
    const line = `${new Date().toISOString()} [${levels[level]}] ${message}\n`;
    fs.appendFileSync(this.file, this.plain ? message : line);
  }
  trace(message) {
    this.write(0, message);
  }
  debug(message) {
    this.write(1, message);
  }
  info(message) {
    this.write(2, message);
  }
  warn(message) {
    this.write(3, message);
  }
  error(message) {
    this.write(4, message);
  }
  critical(message) {
    this.write(5, message);
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  setPattern() {
    this.plain = false;
  }
  clearFormatters() {
    this.plain = true;
  }
  flush() {}
  drop() {
    this.file = undefined;
  }
}

exports.version = 0;
exports.setLevel = function () {};
exports.setFlushOn = function () {};
exports.Logger = Logger;
exports.createRotatingLogger = async (name, file) => new Logger('rotating', name, file);
exports.createAsyncRotatingLogger = async (name, file) => new Logger('rotating_async', name, file);
