import { roleKey } from '../entities/role-key';

/** "[Ann Lee] [is] the [mayor of Ashford]." */
const STATE = /^(\p{Lu}[^,.]*?) (is|are|was|were) (?:the |an? )?([^,]+)\.$/u;

export interface State {
  whose: string;
  verb: string;
  /** The same for the same, however it is put. */
  key: string;
}

/** What a statement says that somebody or something is, such as who holds which office; nothing for another statement. */
export function stateOf(text: string): State | undefined {
  const [, whose, verb, what] = STATE.exec(text) ?? [];
  if (whose === undefined || verb === undefined || what === undefined) return undefined;
  return { whose, verb, key: roleKey(what) };
}
