// The telemetry SDK that VS Code imports. This one sends nothing.
export class AppInsightsCore {
  initialize() {}
  track() {}
  unload() {}
}
