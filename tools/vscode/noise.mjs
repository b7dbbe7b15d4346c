// @ts-check
// VS Code's own log and the tests' output come by one channel. These lines of the log say nothing
// about an extension under test: they come with every start of VS Code in a browser.
const noise = [
  /^(Resolving|Resolved) connection token \(/,
  /^Creating a socket \(/,
  /^Ignoring fetching additional builtin extensions/,
  /^Updating additional builtin extensions cache/,
  /^ChatSessionStore: /,
  /^\[reconnection-grace-time\] /,
  /^\[AccountPolicyGate\] /,
  /^\[AgentHost:/,
  /^\[Service Worker\] registration /,
];

/**
 * Whether a line is one that VS Code always writes.
 *
 * @param {string} line
 */
export function isNoise(line) {
  return noise.some((pattern) => pattern.test(line));
}
