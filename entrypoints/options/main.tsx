import { render } from 'preact';
import { Failure } from '@/components/screen/Failure';
import '@/components/tokens.css';
import '@/components/screen/screen.css';
import { Options } from './Options';
import './options.css';

const app = document.querySelector('#app');
if (app !== null) {
  render(
    <Failure>
      <Options />
    </Failure>,
    app,
  );
}
