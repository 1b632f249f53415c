import { useTab } from './use-page';

export function Popup() {
  const tab = useTab();
  return <main class="popup">{tab?.host}</main>;
}
