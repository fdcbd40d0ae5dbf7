import { render } from 'solid-js/web';
import { App } from './app.tsx';
import { reloadAfterUpdate } from './shell/reload-after-update.ts';
import { leaveForSite } from './shell/site-addresses.ts';
import './index.css';

reloadAfterUpdate();
leaveForSite();

const root = document.querySelector('#root');
if (root) render(() => <App />, root);
