import { reasonOf } from '../reason-of';

/** Runs a command; what goes wrong is one line on standard error, and exit code 1. */
export function runCommand(work: () => void): void {
  try {
    work();
  } catch (error) {
    complain(reasonOf(error));
    process.exitCode = 1;
  }
}

/** One line on standard error. */
export function complain(reason: string): void {
  console.error(reason.replace(/\s*\n\s*/g, ' '));
}
