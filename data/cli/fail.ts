export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Runs a command; what goes wrong is one line on standard error, and exit code 1. */
export function runCommand(work: () => void): void {
  try {
    work();
  } catch (error) {
    console.error(messageOf(error).replace(/\s*\n\s*/g, ' '));
    process.exitCode = 1;
  }
}
