import { t } from '../trpc/init.ts';
import { acts } from './acts.ts';
import { addOperator } from './add-operator.ts';
import { addPerson } from './add-person.ts';
import { addCities, addUnit } from './add-unit.ts';
import { addAdministrator, authorities } from './authorities.ts';
import { endPerson, grantRole, renamePerson, resetPassword } from './change-person.ts';
import { closeUnit, renameUnit, reopenUnit } from './change-unit.ts';
import { operators } from './operators.ts';
import { overview } from './overview.ts';
import { people } from './people.ts';

export const administrationRouter = t.router({
  overview,
  addUnit,
  addCities,
  renameUnit,
  closeUnit,
  reopenUnit,
  people,
  addPerson,
  renamePerson,
  grantRole,
  endPerson,
  resetPassword,
  operators,
  addOperator,
  acts,
  authorities,
  addAdministrator,
});
