import { render } from 'preact';
import { Failure } from '@/components/screen/Failure';
import '@/components/tokens.css';
import '@/components/screen/screen.css';
import { Review } from './Review';
import './review.css';

const draft = Number(new URLSearchParams(location.search).get('draft'));
const app = document.querySelector('#app');
if (app !== null) {
  render(
    <Failure>
      <Review draft={draft} />
    </Failure>,
    app,
  );
}
