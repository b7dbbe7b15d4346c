// VS Code's log writer in plain JavaScript: the native one would have to be compiled. It writes the
// log files and the output channels, which VS Code reads back from these very files.
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];

class FileLogger {
  #level = 2;
  #raw = false;

  constructor(file) {
    this.file = file;
    mkdirSync(dirname(file), { recursive: true });
  }

  #write(level, message) {
    if (level < this.#level) return;
    const time = new Date().toISOString().slice(0, 23).replace('T', ' ');
    const text = this.#raw ? message : `${time} [${levels[level]}] ${message}\n`;
    try {
      appendFileSync(this.file, text);
    } catch {
      // The log folder is removed when a run ends; a last line may come after that.
    }
  }

  trace(message) {
    this.#write(0, message);
  }
  debug(message) {
    this.#write(1, message);
  }
  info(message) {
    this.#write(2, message);
  }
  warn(message) {
    this.#write(3, message);
  }
  error(message) {
    this.#write(4, message);
  }
  critical(message) {
    this.#write(5, message);
  }

  getLevel() {
    return this.#level;
  }
  setLevel(level) {
    this.#level = level;
  }
  clearFormatters() {
    this.#raw = true;
  }
  setPattern() {
    this.#raw = false;
  }
  flush() {}
  drop() {}
}

export function setFlushOn() {}

export function createRotatingLogger(_name, file) {
  return Promise.resolve(new FileLogger(file));
}

export const createAsyncRotatingLogger = createRotatingLogger;
