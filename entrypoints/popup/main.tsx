import { render } from 'preact';
import { Failure } from '@/components/screen/Failure';
import '@/components/tokens.css';
import '@/components/screen/screen.css';
import '@/components/card/card.css';
import '../page-view/page-view.css';
import { Popup } from './Popup';
import './popup.css';

const app = document.querySelector('#app');
if (app !== null) {
  render(
    <Failure>
      <Popup />
    </Failure>,
    app,
  );
}
