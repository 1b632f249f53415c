import { isRoleNoun } from '../names/role-words';
import type { Word } from './words';

/** Whether a phrase with this head is a name, or what somebody is called: "economists". */
export const namesSomebody = ({ tag, lower }: Word): boolean =>
  tag.startsWith('NNP') || isRoleNoun(lower.replace(/s$/, ''));
