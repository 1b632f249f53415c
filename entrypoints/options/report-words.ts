/** What became of files, in words. */
import { plural } from '@/components/screen/plural';
import { isWaiting, type FileDraft } from '@/data/store/drafts';

export const isRefused = ({ failure }: Pick<FileDraft, 'failure'>): boolean => failure !== undefined;

/** What became of one file, after its name. */
export function describeFile(
  { failure, report }: Pick<FileDraft, 'failure' | 'report'>,
  isCurrent: boolean,
): string {
  if (failure !== undefined) return `was not learned, and nothing was kept. ${failure}`;
  if (report === undefined) return isCurrent ? 'is being read …' : 'waits for its turn.';
  const { added, known, title } = report;
  if (added + known === 0) return 'tells no facts.';
  const told = added === 0 ? 'nothing new' : plural(added, 'new fact');
  const before = known === 0 ? '' : `, and confirms ${plural(known, 'known fact')}`;
  return `tells ${told}${before}, in “${title}”.`;
}

/** What became of all files so far. */
export function describeFiles(drafts: readonly FileDraft[]): string {
  const done = drafts.filter((draft) => !isWaiting(draft));
  const refused = drafts.filter(isRefused).length;
  const facts = done.reduce((sum, { report }) => sum + (report?.added ?? 0), 0);
  return `${done.length} of ${plural(drafts.length, 'file')} read: ${plural(facts, 'new fact')}, ${refused} refused`;
}
