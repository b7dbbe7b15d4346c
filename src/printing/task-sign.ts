/** The box before a task, ticked or not. */
export function taskSign(isDone: boolean): string {
  return isDone ? '☑' : '☐';
}
