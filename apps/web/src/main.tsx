import { render } from 'solid-js/web';
import { App } from './app.tsx';
import { reloadAfterUpdate } from './shell/reload-after-update.ts';
import './index.css';

reloadAfterUpdate();

const root = document.querySelector('#root');
if (root) render(() => <App />, root);
