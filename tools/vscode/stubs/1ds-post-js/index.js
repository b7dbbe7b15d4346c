// The telemetry SDK's sending half. This one sends nothing.
export class PostChannel {}
