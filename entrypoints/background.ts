import { defineBackground } from 'wxt/utils/define-background';
import { answerInBackground } from '@/data/messaging';

export default defineBackground(() => {
  answerInBackground({});
});
