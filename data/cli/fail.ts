import { reasonOf } from '../reason-of';

/**
 * Runs a command; what goes wrong is one line on standard error, and exit code 1.
 * @param usage One line; it is printed where `--help` asks for it, and where the arguments are none of it.
 */
export function runCommand(work: () => void, usage?: string): void {
  if (usage !== undefined && process.argv.slice(2).some((argument) => /^(?:--help|-h)$/.test(argument))) {
    console.log(usage);
    return;
  }
  try {
    work();
  } catch (error) {
    complain(isOfArguments(error) ? `${firstSentence(error.message)}; ${usage ?? ''}` : reasonOf(error));
    process.exitCode = 1;
  }
}

/** One line on standard error. */
export function complain(reason: string): void {
  console.error(reason.replace(/\s*\n\s*/g, ' '));
}

/** An error of `parseArgs`. */
const isOfArguments = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

const firstSentence = (message: string): string => message.split(/\. |\n/, 1)[0] ?? message;
