import { render } from 'preact';
import { Failure } from '@/components/screen/Failure';
import '@/components/tokens.css';
import '@/components/screen/screen.css';
import '@/components/card/card.css';
import '../page-view/page-view.css';
import { SidePanel } from './SidePanel';
import './sidepanel.css';

const app = document.querySelector('#app');
if (app !== null) {
  render(
    <Failure>
      <SidePanel />
    </Failure>,
    app,
  );
}
