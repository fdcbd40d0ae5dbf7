import { OPERATOR_ROLES } from '../../shell/session.ts';
import type { Screen } from '../../shell/screen.ts';

export const operatorScreens: readonly Screen[] = (
  [
    { path: '/files', load: () => import('./files-screen.tsx').then((module) => module.FilesScreen) },
    { path: '/files/new', load: () => import('./new/new-screen.tsx').then((module) => module.NewScreen) },
    {
      path: '/files/old-titles/:id',
      load: () => import('./old-titles/old-title-screen.tsx').then((module) => module.OldTitleScreen),
    },
    { path: '/files/:id', load: () => import('./file-screen.tsx').then((module) => module.FileScreen) },
    {
      path: '/files/:id/form/:section',
      load: () => import('./form/form-screen.tsx').then((module) => module.FormScreen),
    },
    {
      path: '/files/:id/progress',
      load: () => import('./progress/progress-screen.tsx').then((module) => module.ProgressScreen),
    },
    {
      path: '/files/:id/acceptance',
      load: () => import('./dossier/dossier-screen.tsx').then((module) => module.AcceptanceScreen),
    },
    {
      path: '/files/:id/reexamination',
      load: () => import('./dossier/dossier-screen.tsx').then((module) => module.ReexaminationScreen),
    },
    {
      path: '/files/:id/change',
      load: () => import('./change/change-screen.tsx').then((module) => module.ChangeScreen),
    },
    {
      path: '/files/:id/preview',
      load: () => import('./preview-screen.tsx').then((module) => module.PreviewScreen),
    },
    {
      path: '/files/:id/submit',
      load: () => import('./submit/submit-screen.tsx').then((module) => module.SubmitScreen),
    },
    {
      path: '/files/:id/receipt',
      load: () => import('./receipt-screen.tsx').then((module) => module.ReceiptScreen),
    },
  ] satisfies Screen[]
).map((screen) => ({ ...screen, roles: OPERATOR_ROLES }));
