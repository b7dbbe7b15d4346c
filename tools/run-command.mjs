// @ts-check
import { spawn } from 'node:child_process';
import { root } from './folders.mjs';

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd] the repository's top when not given
 * @property {NodeJS.ProcessEnv} [env] added to this process's environment
 * @property {(text: string) => void} [onText] receives what the command prints; when not given, it
 *   goes straight to the terminal
 * @property {number} [deadline] milliseconds after which the command and its children are killed
 */

/** Milliseconds between asking a program to end and killing it. */
const politeness = 15_000;

/**
 * Runs a program to its end. Gives back its exit code, 127 where it could not be started, and 124
 * where its deadline passed. It never throws, so that a caller cannot forget the difference.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<number>}
 */
export function runCommand(program, args, options = {}) {
  const { cwd = root, env, onText, deadline } = options;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', onText ? 'pipe' : 'inherit', onText ? 'pipe' : 'inherit'],
      // A group of its own, only where it may have to be killed as a whole: Ctrl+C in the terminal
      // reaches only the terminal's own group.
      detached: deadline !== undefined && process.platform !== 'win32',
    });
    const limit = deadline === undefined ? undefined : limitTime(child, deadline);
    if (onText) {
      child.stdout?.setEncoding('utf8').on('data', onText);
      child.stderr?.setEncoding('utf8').on('data', onText);
    }
    /** @param {number} code */
    const end = (code) => {
      limit?.lift();
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      end(127);
    });
    child.once('close', (code) => {
      end(limit?.isOver() ? 124 : (code ?? 1));
    });
  });
}

/**
 * Ends a process group at its deadline, and on Ctrl+C. What it started may lead groups of its own,
 * which it ends itself when it is asked politely; only then is it killed.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} deadline
 */
function limitTime(child, deadline) {
  let over = false;
  /** @type {NodeJS.Timeout | undefined} */
  let kill;
  const stop = () => {
    killGroup(child.pid, 'SIGTERM');
    kill = setTimeout(killGroup, politeness, child.pid);
  };
  const timer = setTimeout(() => {
    over = true;
    stop();
  }, deadline);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return {
    isOver: () => over,
    lift: () => {
      clearTimeout(timer);
      clearTimeout(kill);
      process.off('SIGINT', stop).off('SIGTERM', stop);
    },
  };
}

/**
 * Runs npm, on every system the same way: Windows cannot start `npm` without a shell, but npm tells
 * the scripts it runs where its own file is.
 *
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm && /npm-cli\.[cm]?js$/.test(npm)) {
    return runCommand(process.execPath, [npm, ...args], options);
  }
  if (process.platform === 'win32') {
    return runCommand('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options);
  }
  return runCommand('npm', args, options);
}

/**
 * Kills a process and those it started, where it leads a group of its own.
 *
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} [signal]
 */
export function killGroup(pid, signal = 'SIGKILL') {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // It has already ended.
  }
}
