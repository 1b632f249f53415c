import { reasonOf } from '../reason-of';

/** Runs a command; what goes wrong is one line on standard error, and exit code 1. */
export function runCommand(work: () => void): void {
  try {
    work();
  } catch (error) {
    console.error(reasonOf(error).replace(/\s*\n\s*/g, ' '));
    process.exitCode = 1;
  }
}
