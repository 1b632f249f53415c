import { plural } from '@/components/screen/plural';

interface LearnedBeforeProps {
  /** How many of its facts the topic does not have. */
  fresh: number;
  /** How many that it told before are not found in it now. */
  gone: number;
}

/** That the topic was told by this article already, and what is different now. */
export function LearnedBefore({ fresh, gone }: LearnedBeforeProps) {
  const news = fresh === 0 ? 'It tells nothing new.' : `${plural(fresh, 'fact')} below it did not tell then.`;
  const lost = `${plural(gone, 'fact')} that it told then ${gone === 1 ? 'is' : 'are'} not found in it now; what you learned stays.`;
  return (
    <p class="learned-before" role="status">
      You learned this article before. {news} {gone > 0 && lost}
    </p>
  );
}
