import { defineContentScript } from 'wxt/utils/define-content-script';
import { askBackground } from '@/data/messaging';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  main: () => askBackground('page-opened', {}),
});
