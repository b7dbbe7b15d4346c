// A device id follows a person from start to start. A new one each time follows nobody.
import { randomUUID } from 'node:crypto';

export function getDeviceId() {
  return Promise.resolve(randomUUID());
}
